/** What everybody is told of where a practice comes from. */
@NullMarked
package org.nmirf.hub.attribution;

import org.jspecify.annotations.NullMarked;
