/** What the mechanism says of itself under its own name, on its way to the network. */
@NullMarked
package org.nmirf.node.declaration;

import org.jspecify.annotations.NullMarked;
