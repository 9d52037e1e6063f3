/** The whole public corpus as one file, from which a copy can begin. */
@NullMarked
package org.nmirf.hub.corpus;

import org.jspecify.annotations.NullMarked;
