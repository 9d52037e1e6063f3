/** Documents and events made ready before anything is timed, and the fastest way to load them. */
@NullMarked
package org.nmirf.bench.load;

import org.jspecify.annotations.NullMarked;
