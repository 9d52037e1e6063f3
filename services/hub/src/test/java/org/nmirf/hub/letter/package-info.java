/** Tests of letters. */
@NullMarked
package org.nmirf.hub.letter;

import org.jspecify.annotations.NullMarked;
