/** Fills the register of a running node with made-up recommendations and times its answers. */
@org.jspecify.annotations.NullMarked
package org.nmirf.bench.register;
