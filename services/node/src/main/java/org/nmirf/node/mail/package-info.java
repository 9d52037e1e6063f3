/** Hands e-mail to the mail server of the country and says in one word what came of it. */
@NullMarked
package org.nmirf.node.mail;

import org.jspecify.annotations.NullMarked;
