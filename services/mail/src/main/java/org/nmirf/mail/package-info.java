/** Hands e-mail to the mail server of a site and says in one word what came of it. */
@NullMarked
package org.nmirf.mail;

import org.jspecify.annotations.NullMarked;
