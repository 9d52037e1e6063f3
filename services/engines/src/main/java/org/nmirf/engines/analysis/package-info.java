/**
 * The language analysis that the small Elasticsearch distribution lacks, as a plugin of that
 * server.
 */
@NullMarked
package org.nmirf.engines.analysis;

import org.jspecify.annotations.NullMarked;
