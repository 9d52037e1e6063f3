/** Carries what was approved from the outbox to the backbone, in order, for as long as it takes. */
@NullMarked
package org.nmirf.node.relay;

import org.jspecify.annotations.NullMarked;
