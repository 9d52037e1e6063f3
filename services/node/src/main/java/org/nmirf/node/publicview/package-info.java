/**
 * What the public sees of recommendations and of what was done: one place decides, and everything
 * that leaves for people without accounts is made of its answer alone.
 */
@NullMarked
package org.nmirf.node.publicview;

import org.jspecify.annotations.NullMarked;
