/** Texts put together from the register. */
@NullMarked
package org.nmirf.node.assembly;

import org.jspecify.annotations.NullMarked;
