/** How events leave the hub: signed, in order, and known to be on the brokers. */
@NullMarked
package org.nmirf.hub.publishing;

import org.jspecify.annotations.NullMarked;
