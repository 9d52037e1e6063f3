/** Makes the records of follow-up known to their common history, and to handovers. */
@NullMarked
package org.nmirf.node.custody;

import org.jspecify.annotations.NullMarked;
