/** What was released, and whether a further table may follow it. */
@NullMarked
package org.nmirf.disclosure.figures.ledger;

import org.jspecify.annotations.NullMarked;
