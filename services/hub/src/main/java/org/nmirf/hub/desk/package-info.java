/** The desk of the executive committee: how the network is doing. */
@NullMarked
package org.nmirf.hub.desk;

import org.jspecify.annotations.NullMarked;
