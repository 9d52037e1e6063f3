/** Anonymisation of what leaves a country: text, figures, and the types that enforce it. */
@NullMarked
package org.nmirf.disclosure;

import org.jspecify.annotations.NullMarked;
