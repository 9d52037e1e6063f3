/** Hands e-mail to the mail server of the network and says in one word what came of it. */
@NullMarked
package org.nmirf.hub.mail;

import org.jspecify.annotations.NullMarked;
