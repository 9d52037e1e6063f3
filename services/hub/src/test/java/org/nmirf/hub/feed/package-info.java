/** Tests of the feed of practices. */
@NullMarked
package org.nmirf.hub.feed;

import org.jspecify.annotations.NullMarked;
