/** Finds structured identifiers (addresses, numbers, codes) in one text. */
@NullMarked
package org.nmirf.disclosure.identifiers;

import org.jspecify.annotations.NullMarked;
