/** How long searches take through the hub, beside the same asked of Elasticsearch directly. */
@NullMarked
package org.nmirf.bench.search;

import org.jspecify.annotations.NullMarked;
