/** Tests. */
@NullMarked
package org.nmirf.backbone.figures;

import org.jspecify.annotations.NullMarked;
