/** Practices as an Atom feed, newest first. */
@NullMarked
package org.nmirf.hub.feed;

import org.jspecify.annotations.NullMarked;
