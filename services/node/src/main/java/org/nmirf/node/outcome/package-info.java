/** What became of a wish: done, or refused with a reason that people can read. */
@NullMarked
package org.nmirf.node.outcome;

import org.jspecify.annotations.NullMarked;
