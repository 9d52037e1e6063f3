/** A copy that begins with the corpus misses nothing and learns nothing more. */
@NullMarked
package org.nmirf.hub.corpus;

import org.jspecify.annotations.NullMarked;
