/** What people tell of progress; published by somebody other than who wrote it. */
@NullMarked
package org.nmirf.node.progress;

import org.jspecify.annotations.NullMarked;
