/** Problem details (RFC 9457) in the reader's language. */
@NullMarked
package org.nmirf.web.problem;

import org.jspecify.annotations.NullMarked;
