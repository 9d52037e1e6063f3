/** What people write at the hub itself: texts in several languages, limits, plain refusals. */
@NullMarked
package org.nmirf.hub.writing;

import org.jspecify.annotations.NullMarked;
