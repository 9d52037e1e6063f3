/** A node among real engines, with an issuer and a hub that tests can play. */
@NullMarked
package org.nmirf.node.network;

import org.jspecify.annotations.NullMarked;
