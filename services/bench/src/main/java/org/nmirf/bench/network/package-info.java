/** Real engines, a hub and what stands in for others, started for a benchmark and thrown away. */
@NullMarked
package org.nmirf.bench.network;

import org.jspecify.annotations.NullMarked;
