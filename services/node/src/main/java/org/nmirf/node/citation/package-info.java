/** Recommendations of the register as practices cite them. */
@NullMarked
package org.nmirf.node.citation;

import org.jspecify.annotations.NullMarked;
