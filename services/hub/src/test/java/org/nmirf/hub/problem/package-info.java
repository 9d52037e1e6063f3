@NullMarked
package org.nmirf.hub.problem;

import org.jspecify.annotations.NullMarked;
