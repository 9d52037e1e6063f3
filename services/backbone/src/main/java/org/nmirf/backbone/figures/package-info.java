/** Tables of figures as the records that travel. */
@NullMarked
package org.nmirf.backbone.figures;

import org.jspecify.annotations.NullMarked;
