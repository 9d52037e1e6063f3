/** Judged queries against the index and the search of the hub. */
@NullMarked
package org.nmirf.bench.relevance;

import org.jspecify.annotations.NullMarked;
