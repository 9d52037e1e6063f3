/** An OpenID Connect provider with demo people: for the network on one machine, nowhere else. */
@NullMarked
package org.nmirf.local.identity;

import org.jspecify.annotations.NullMarked;
