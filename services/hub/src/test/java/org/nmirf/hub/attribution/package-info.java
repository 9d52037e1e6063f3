@NullMarked
package org.nmirf.hub.attribution;

import org.jspecify.annotations.NullMarked;
