/**
 * Tells people that something they exported or adapted was withdrawn, without repeating any of it.
 */
@NullMarked
package org.nmirf.hub.watch;

import org.jspecify.annotations.NullMarked;
