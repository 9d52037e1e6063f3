/** Tests of what readers are told of changes. */
@NullMarked
package org.nmirf.hub.change;

import org.jspecify.annotations.NullMarked;
