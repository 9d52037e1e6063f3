/** Figures that members published: kept for good, since nobody forgets what was published. */
@NullMarked
package org.nmirf.hub.figures;

import org.jspecify.annotations.NullMarked;
