/** Practices as an officer writes them: drafts, their rules and their history. */
@NullMarked
package org.nmirf.node.practice;

import org.jspecify.annotations.NullMarked;
