/** Tests. */
@NullMarked
package org.nmirf.node.practice;

import org.jspecify.annotations.NullMarked;
