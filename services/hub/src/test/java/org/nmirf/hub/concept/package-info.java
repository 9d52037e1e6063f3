@NullMarked
package org.nmirf.hub.concept;

import org.jspecify.annotations.NullMarked;
