/** What makes a text one that two people must read. */
@NullMarked
package org.nmirf.disclosure.scrutiny;

import org.jspecify.annotations.NullMarked;
