/** Tests. */
@NullMarked
package org.nmirf.node.incoming;

import org.jspecify.annotations.NullMarked;
