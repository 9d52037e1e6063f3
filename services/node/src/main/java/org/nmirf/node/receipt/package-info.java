/** The hub's answers to what this country released. */
@NullMarked
package org.nmirf.node.receipt;

import org.jspecify.annotations.NullMarked;
