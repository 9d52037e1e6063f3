/** Names, dates, places and amounts in running text. */
@org.jspecify.annotations.NullMarked
package org.nmirf.disclosure.prose;
