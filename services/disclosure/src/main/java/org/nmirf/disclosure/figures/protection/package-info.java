/** Hides cells of a counted table so that the sensitive ones cannot be worked out. */
@NullMarked
package org.nmirf.disclosure.figures.protection;

import org.jspecify.annotations.NullMarked;
