/** Collections of practices that the committee puts together, with its words on each. */
@NullMarked
package org.nmirf.hub.collection;

import org.jspecify.annotations.NullMarked;
