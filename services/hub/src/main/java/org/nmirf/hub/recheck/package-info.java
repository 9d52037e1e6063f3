/** Seeing whether what somebody took along earlier still holds. */
@NullMarked
package org.nmirf.hub.recheck;

import org.jspecify.annotations.NullMarked;
