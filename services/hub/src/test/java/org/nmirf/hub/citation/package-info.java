@NullMarked
package org.nmirf.hub.citation;

import org.jspecify.annotations.NullMarked;
