/** What the hub itself says on the backbone, kept until it is known to have arrived. */
@NullMarked
package org.nmirf.hub.outgoing;

import org.jspecify.annotations.NullMarked;
