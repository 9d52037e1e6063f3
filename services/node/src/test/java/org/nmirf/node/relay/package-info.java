/** Tests. */
@NullMarked
package org.nmirf.node.relay;

import org.jspecify.annotations.NullMarked;
