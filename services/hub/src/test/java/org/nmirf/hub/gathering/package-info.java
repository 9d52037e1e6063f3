/** Gatherings of the network. */
@NullMarked
package org.nmirf.hub.gathering;

import org.jspecify.annotations.NullMarked;
