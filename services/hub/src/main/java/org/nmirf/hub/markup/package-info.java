/** Writes XML. */
@NullMarked
package org.nmirf.hub.markup;

import org.jspecify.annotations.NullMarked;
