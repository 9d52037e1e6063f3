/** Which language a reader gets, and how words, dates and lists look in it. */
@NullMarked
package org.nmirf.web.language;

import org.jspecify.annotations.NullMarked;
