/** Tests of the proof. */
@NullMarked
package org.nmirf.node.proof;

import org.jspecify.annotations.NullMarked;
