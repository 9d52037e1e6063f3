/** Tests. */
@NullMarked
package org.nmirf.node.concordance;

import org.jspecify.annotations.NullMarked;
