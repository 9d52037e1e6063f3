/** Where the hub can be reached from outside. */
@NullMarked
package org.nmirf.hub.site;

import org.jspecify.annotations.NullMarked;
