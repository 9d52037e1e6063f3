/** Starts, watches and stops the whole network on one machine. */
@NullMarked
package org.nmirf.local.network;

import org.jspecify.annotations.NullMarked;
