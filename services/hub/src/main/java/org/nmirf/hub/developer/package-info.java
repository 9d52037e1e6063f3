/** Explains to developers what programs can read, with examples that work. */
@NullMarked
package org.nmirf.hub.developer;

import org.jspecify.annotations.NullMarked;
