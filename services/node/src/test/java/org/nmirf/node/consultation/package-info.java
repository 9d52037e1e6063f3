/** Consultations from the first question to the answer. */
@NullMarked
package org.nmirf.node.consultation;

import org.jspecify.annotations.NullMarked;
