@NullMarked
package org.nmirf.hub.suggestion;

import org.jspecify.annotations.NullMarked;
