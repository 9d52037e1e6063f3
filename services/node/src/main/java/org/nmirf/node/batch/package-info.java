/** Changing many recommendations at once, none of them behind somebody's back. */
@NullMarked
package org.nmirf.node.batch;

import org.jspecify.annotations.NullMarked;
