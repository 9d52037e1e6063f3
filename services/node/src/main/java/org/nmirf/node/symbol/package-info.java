/** Symbols of United Nations documents and the numbers of their paragraphs. */
@NullMarked
package org.nmirf.node.symbol;

import org.jspecify.annotations.NullMarked;
