/** A mail server that keeps what it takes, and a page to read it: for one machine, nowhere else. */
@NullMarked
package org.nmirf.local.mail;

import org.jspecify.annotations.NullMarked;
