/** Consultations: whom the State asks, what they answer, and what became of it. */
@NullMarked
package org.nmirf.node.consultation;

import org.jspecify.annotations.NullMarked;
