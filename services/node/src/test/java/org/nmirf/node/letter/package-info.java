/** Tests. */
@NullMarked
package org.nmirf.node.letter;

import org.jspecify.annotations.NullMarked;
