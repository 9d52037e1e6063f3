/** How a mechanism assesses itself on two axes, and what everybody sees of it. */
@NullMarked
package org.nmirf.web.assessment;

import org.jspecify.annotations.NullMarked;
