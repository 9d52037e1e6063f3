/** An administrator takes everything out, once. */
@NullMarked
package org.nmirf.node.archiving;

import org.jspecify.annotations.NullMarked;
