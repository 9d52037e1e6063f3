/** What the hub admitted and answered, kept for good: the truth behind topics and index. */
@NullMarked
package org.nmirf.hub.ledger;

import org.jspecify.annotations.NullMarked;
