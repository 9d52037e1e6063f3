/** Tests of who the node is. */
@NullMarked
package org.nmirf.node.identity;

import org.jspecify.annotations.NullMarked;
