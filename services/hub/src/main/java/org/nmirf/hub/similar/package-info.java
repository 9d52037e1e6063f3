/** Practices like another, beside it and for programs. */
@NullMarked
package org.nmirf.hub.similar;

import org.jspecify.annotations.NullMarked;
