/** Who changed what, when and why: every version of every record of the follow-up. */
@NullMarked
package org.nmirf.node.history;

import org.jspecify.annotations.NullMarked;
