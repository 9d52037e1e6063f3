/** Tables of figures on their way from the country's own count to release. */
@NullMarked
package org.nmirf.node.figures;

import org.jspecify.annotations.NullMarked;
