/** Figures as everybody can read them, and what becomes of them when they are taken back. */
@NullMarked
package org.nmirf.hub.figures;

import org.jspecify.annotations.NullMarked;
