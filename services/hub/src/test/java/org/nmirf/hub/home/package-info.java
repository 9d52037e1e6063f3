/** Tests of the pages. */
@NullMarked
package org.nmirf.hub.home;

import org.jspecify.annotations.NullMarked;
