/** Measures what can be worked out from published tables of figures, and what protection costs. */
@org.jspecify.annotations.NullMarked
package org.nmirf.bench.figures;
