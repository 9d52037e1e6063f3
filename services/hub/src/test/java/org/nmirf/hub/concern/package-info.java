@NullMarked
package org.nmirf.hub.concern;

import org.jspecify.annotations.NullMarked;
