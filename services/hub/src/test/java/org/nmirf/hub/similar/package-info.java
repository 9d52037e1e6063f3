/** Tests of practices like another. */
@NullMarked
package org.nmirf.hub.similar;

import org.jspecify.annotations.NullMarked;
