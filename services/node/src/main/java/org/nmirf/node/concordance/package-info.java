/** What labels, names and verbs of other systems mean in the codes of this one. */
@NullMarked
package org.nmirf.node.concordance;

import org.jspecify.annotations.NullMarked;
