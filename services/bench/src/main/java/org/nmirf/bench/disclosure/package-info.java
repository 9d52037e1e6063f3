/** Measures how much of what identifies is found in texts, and how much else is flagged. */
@org.jspecify.annotations.NullMarked
package org.nmirf.bench.disclosure;
