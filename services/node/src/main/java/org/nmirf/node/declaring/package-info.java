/** Pages and API by which what the mechanism says of itself goes to the network. */
@NullMarked
package org.nmirf.node.declaring;

import org.jspecify.annotations.NullMarked;
