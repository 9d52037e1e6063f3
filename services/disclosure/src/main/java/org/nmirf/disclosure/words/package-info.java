/** Ordinary words of each language, so that names stand out among them. */
@org.jspecify.annotations.NullMarked
package org.nmirf.disclosure.words;
