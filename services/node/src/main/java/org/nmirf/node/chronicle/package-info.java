/** Histories as people read them: who changed which words, when and why. */
@NullMarked
package org.nmirf.node.chronicle;

import org.jspecify.annotations.NullMarked;
