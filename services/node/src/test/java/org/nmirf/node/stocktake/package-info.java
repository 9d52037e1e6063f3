/** Tests. */
@NullMarked
package org.nmirf.node.stocktake;

import org.jspecify.annotations.NullMarked;
