/** Checks what mail servers read, and what their answers are taken for. */
@NullMarked
package org.nmirf.mail;

import org.jspecify.annotations.NullMarked;
