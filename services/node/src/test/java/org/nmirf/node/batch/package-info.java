/** Changing many recommendations on real engines. */
@NullMarked
package org.nmirf.node.batch;

import org.jspecify.annotations.NullMarked;
