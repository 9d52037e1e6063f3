/** Gatherings of the network: the committee enters them, everybody reads and shares them. */
@NullMarked
package org.nmirf.hub.gathering;

import org.jspecify.annotations.NullMarked;
