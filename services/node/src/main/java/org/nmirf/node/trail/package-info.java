/** What was done to every text on its way out: append-only, hash-chained, without a word of it. */
@NullMarked
package org.nmirf.node.trail;

import org.jspecify.annotations.NullMarked;
