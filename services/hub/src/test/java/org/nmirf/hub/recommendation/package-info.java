/** Tests of what a recommendation finds. */
@NullMarked
package org.nmirf.hub.recommendation;

import org.jspecify.annotations.NullMarked;
