/** A real mail server for tests, and somebody at its door. */
@NullMarked
package org.nmirf.hub.mail;

import org.jspecify.annotations.NullMarked;
