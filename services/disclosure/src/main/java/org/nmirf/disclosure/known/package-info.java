/** What a country already holds about the record behind a text. */
@org.jspecify.annotations.NullMarked
package org.nmirf.disclosure.known;
