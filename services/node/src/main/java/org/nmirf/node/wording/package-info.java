/** A text in several languages side by side. */
@NullMarked
package org.nmirf.node.wording;

import org.jspecify.annotations.NullMarked;
