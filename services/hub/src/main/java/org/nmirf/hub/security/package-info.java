/** Who may do what on the hub. */
@NullMarked
package org.nmirf.hub.security;

import org.jspecify.annotations.NullMarked;
