/** Tables of figures that are counted from the register. */
@NullMarked
package org.nmirf.node.stocktake;

import org.jspecify.annotations.NullMarked;
