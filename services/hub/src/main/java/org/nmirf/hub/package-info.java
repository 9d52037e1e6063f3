/** The network's own application: takes in what members publish and makes it findable. */
@NullMarked
package org.nmirf.hub;

import org.jspecify.annotations.NullMarked;
