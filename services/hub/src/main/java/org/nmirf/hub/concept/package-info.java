/** Concepts of the vocabularies, found under any of their names in whatever is written. */
@NullMarked
package org.nmirf.hub.concept;

import org.jspecify.annotations.NullMarked;
