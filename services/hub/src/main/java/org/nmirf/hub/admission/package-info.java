/** Decides about every event that members submit: on to everyone, or refused with a reason. */
@NullMarked
package org.nmirf.hub.admission;

import org.jspecify.annotations.NullMarked;
