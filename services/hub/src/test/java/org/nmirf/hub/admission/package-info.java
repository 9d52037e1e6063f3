/** Tests of admission. */
@NullMarked
package org.nmirf.hub.admission;

import org.jspecify.annotations.NullMarked;
