/** A tiny application that shows every shared element. */
@NullMarked
package org.nmirf.web.gallery;

import org.jspecify.annotations.NullMarked;
