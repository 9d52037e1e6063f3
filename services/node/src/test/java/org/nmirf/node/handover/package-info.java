/** Tests of handovers. */
@NullMarked
package org.nmirf.node.handover;

import org.jspecify.annotations.NullMarked;
