/** Tests of what the mechanism says of itself. */
@NullMarked
package org.nmirf.node.profile;

import org.jspecify.annotations.NullMarked;
