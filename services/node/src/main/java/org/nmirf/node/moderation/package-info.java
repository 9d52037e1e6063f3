/** The pages on which officers ask, read what came in, decide and answer. */
@NullMarked
package org.nmirf.node.moderation;

import org.jspecify.annotations.NullMarked;
