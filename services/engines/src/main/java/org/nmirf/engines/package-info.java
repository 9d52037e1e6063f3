/**
 * Real PostgreSQL, Kafka and Elasticsearch on one machine, as processes, from Maven artifacts
 * alone.
 */
@NullMarked
package org.nmirf.engines;

import org.jspecify.annotations.NullMarked;
