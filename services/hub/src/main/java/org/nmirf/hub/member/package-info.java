/** Who belongs to the network, in which standing and with which keys: the trust list. */
@NullMarked
package org.nmirf.hub.member;

import org.jspecify.annotations.NullMarked;
