/** What readers may want to search for, told while they type. */
@NullMarked
package org.nmirf.hub.suggestion;

import org.jspecify.annotations.NullMarked;
