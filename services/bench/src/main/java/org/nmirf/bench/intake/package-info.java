/** How fast documents reach the index, beside the fastest way to put them there and a peer's. */
@NullMarked
package org.nmirf.bench.intake;

import org.jspecify.annotations.NullMarked;
