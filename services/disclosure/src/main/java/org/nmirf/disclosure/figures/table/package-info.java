/** Tables of figures: what is counted, how it is broken down, and what of it is published. */
@NullMarked
package org.nmirf.disclosure.figures.table;

import org.jspecify.annotations.NullMarked;
