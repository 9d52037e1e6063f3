/** How fast the index is made anew while it is searched and fed. */
@NullMarked
package org.nmirf.bench.rebuild;

import org.jspecify.annotations.NullMarked;
