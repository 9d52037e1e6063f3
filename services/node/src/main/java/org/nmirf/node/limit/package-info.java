/** How often programs may ask, and how much a request may bring. */
@NullMarked
package org.nmirf.node.limit;

import org.jspecify.annotations.NullMarked;
