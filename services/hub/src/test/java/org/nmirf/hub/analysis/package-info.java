@NullMarked
package org.nmirf.hub.analysis;

import org.jspecify.annotations.NullMarked;
