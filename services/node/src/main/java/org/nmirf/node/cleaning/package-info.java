/** Texts of other systems freed of markup, gaps and numbers, without touching their words. */
@NullMarked
package org.nmirf.node.cleaning;

import org.jspecify.annotations.NullMarked;
