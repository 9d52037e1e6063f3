/** Tests of what members say of themselves. */
@NullMarked
package org.nmirf.hub.mechanism;

import org.jspecify.annotations.NullMarked;
