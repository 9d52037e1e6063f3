/** Bringing recommendations in from files: looked at first, then kept all at once. */
@NullMarked
package org.nmirf.node.importing;

import org.jspecify.annotations.NullMarked;
