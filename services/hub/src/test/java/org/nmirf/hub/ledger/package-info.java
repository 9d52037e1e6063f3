/** Tests of the admission ledger. */
@NullMarked
package org.nmirf.hub.ledger;

import org.jspecify.annotations.NullMarked;
