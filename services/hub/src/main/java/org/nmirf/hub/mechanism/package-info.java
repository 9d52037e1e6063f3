/** What members say of themselves: the profile of the mechanism and its reporting obligations. */
@NullMarked
package org.nmirf.hub.mechanism;

import org.jspecify.annotations.NullMarked;
