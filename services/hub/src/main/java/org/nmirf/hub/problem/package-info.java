/** Refused requests: error pages for people, RFC 9457 problem details for programs. */
@NullMarked
package org.nmirf.hub.problem;

import org.jspecify.annotations.NullMarked;
