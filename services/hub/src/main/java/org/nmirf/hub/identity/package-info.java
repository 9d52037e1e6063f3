/** Who the hub is: the key with which it signs what it publishes. */
@NullMarked
package org.nmirf.hub.identity;

import org.jspecify.annotations.NullMarked;
