/** Tests of messages to servers of other people. */
@NullMarked
package org.nmirf.hub.webhook;

import org.jspecify.annotations.NullMarked;
