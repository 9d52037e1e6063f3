/** How long answers for everybody may be kept. */
@NullMarked
package org.nmirf.hub.caching;

import org.jspecify.annotations.NullMarked;
