/** Who may do what: roles from the token, the country they belong to, and a trace of refusals. */
@NullMarked
package org.nmirf.node.access;

import org.jspecify.annotations.NullMarked;
