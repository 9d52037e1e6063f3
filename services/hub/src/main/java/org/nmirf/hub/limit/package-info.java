/** How often people and programs may ask. */
@NullMarked
package org.nmirf.hub.limit;

import org.jspecify.annotations.NullMarked;
