/** Tests of what the mechanism says of itself. */
@NullMarked
package org.nmirf.node.declaration;

import org.jspecify.annotations.NullMarked;
