/** Tests. */
@NullMarked
package org.nmirf.node.symbol;

import org.jspecify.annotations.NullMarked;
