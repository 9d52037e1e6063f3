/** Tests. */
@NullMarked
package org.nmirf.node.writeup;

import org.jspecify.annotations.NullMarked;
