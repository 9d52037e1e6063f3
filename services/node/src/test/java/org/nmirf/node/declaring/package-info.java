/** Tests of what the mechanism says of itself. */
@NullMarked
package org.nmirf.node.declaring;

import org.jspecify.annotations.NullMarked;
