/** Practices that begin with what was done about a cluster or a recommendation. */
@NullMarked
package org.nmirf.node.writeup;

import org.jspecify.annotations.NullMarked;
