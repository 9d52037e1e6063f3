/** Letters of the hub to people: their words, where they go, and what came of them. */
@NullMarked
package org.nmirf.hub.letter;

import org.jspecify.annotations.NullMarked;
