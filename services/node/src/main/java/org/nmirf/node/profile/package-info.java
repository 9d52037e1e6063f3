/** The profile of the mechanism as it is written in the country. */
@NullMarked
package org.nmirf.node.profile;

import org.jspecify.annotations.NullMarked;
