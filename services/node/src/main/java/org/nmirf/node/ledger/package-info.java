/** Everything that ever left the country, in a chain, and what became of each piece. */
@NullMarked
package org.nmirf.node.ledger;

import org.jspecify.annotations.NullMarked;
