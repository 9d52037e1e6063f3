/** A real mail server for the tests of all modules that send, and somebody at its door. */
@NullMarked
package org.nmirf.mail.testing;

import org.jspecify.annotations.NullMarked;
