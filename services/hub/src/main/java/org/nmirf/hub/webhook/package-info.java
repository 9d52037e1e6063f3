/** Posts signed messages to servers of other people, and to no address that is not public. */
@NullMarked
package org.nmirf.hub.webhook;

import org.jspecify.annotations.NullMarked;
