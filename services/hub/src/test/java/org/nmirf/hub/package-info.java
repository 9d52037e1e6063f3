/** Tests of the hub as a whole. */
@NullMarked
package org.nmirf.hub;

import org.jspecify.annotations.NullMarked;
