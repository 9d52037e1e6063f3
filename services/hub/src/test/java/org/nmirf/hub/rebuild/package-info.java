/** Tests of what only the feature itself can reach. */
@NullMarked
package org.nmirf.hub.rebuild;

import org.jspecify.annotations.NullMarked;
