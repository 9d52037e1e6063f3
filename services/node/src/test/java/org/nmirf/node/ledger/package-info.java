/** Tests. */
@NullMarked
package org.nmirf.node.ledger;

import org.jspecify.annotations.NullMarked;
