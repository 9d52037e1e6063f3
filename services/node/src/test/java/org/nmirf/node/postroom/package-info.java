/** Tests. */
@NullMarked
package org.nmirf.node.postroom;

import org.jspecify.annotations.NullMarked;
