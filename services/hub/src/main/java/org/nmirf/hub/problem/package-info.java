/** Refused requests as RFC 9457 problem details. */
@NullMarked
package org.nmirf.hub.problem;

import org.jspecify.annotations.NullMarked;
