/** What the index holds of a practice, and finding it again. */
@NullMarked
package org.nmirf.hub.search;

import org.jspecify.annotations.NullMarked;
