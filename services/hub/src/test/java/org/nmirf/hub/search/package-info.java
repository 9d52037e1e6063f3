/** Tests of finding practices. */
@NullMarked
package org.nmirf.hub.search;

import org.jspecify.annotations.NullMarked;
