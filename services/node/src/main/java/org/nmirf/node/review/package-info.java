/** What the scan finds in a practice, what people decide about it and what would leave. */
@NullMarked
package org.nmirf.node.review;

import org.jspecify.annotations.NullMarked;
