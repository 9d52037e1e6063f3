/** What becomes of files of recommendations. */
@NullMarked
package org.nmirf.node.importing;

import org.jspecify.annotations.NullMarked;
