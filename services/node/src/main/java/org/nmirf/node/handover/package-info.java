/**
 * Handing over what somebody answers for to a successor, and the brief that the successor reads.
 */
@NullMarked
package org.nmirf.node.handover;

import org.jspecify.annotations.NullMarked;
