/** Finding and counting in the register. */
@NullMarked
package org.nmirf.node.register;

import org.jspecify.annotations.NullMarked;
