/** Approving what leaves the country, and taking it back. */
@NullMarked
package org.nmirf.node.release;

import org.jspecify.annotations.NullMarked;
