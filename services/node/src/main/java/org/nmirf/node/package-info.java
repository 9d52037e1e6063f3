/** The application of one country: it writes, reviews and releases, and nothing else leaves it. */
@NullMarked
package org.nmirf.node;

import org.jspecify.annotations.NullMarked;
