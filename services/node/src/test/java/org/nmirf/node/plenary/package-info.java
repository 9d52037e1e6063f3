/** Meetings and what came of them. */
@NullMarked
package org.nmirf.node.plenary;

import org.jspecify.annotations.NullMarked;
