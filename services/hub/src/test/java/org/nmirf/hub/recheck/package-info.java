/** Old files are read as they are, and nothing else is taken for one. */
@NullMarked
package org.nmirf.hub.recheck;

import org.jspecify.annotations.NullMarked;
