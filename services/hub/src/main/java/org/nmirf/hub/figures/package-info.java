/**
 * Figures that members published: kept for good, since nobody forgets what was published, and shown
 * as long as they are not taken back.
 */
@NullMarked
package org.nmirf.hub.figures;

import org.jspecify.annotations.NullMarked;
