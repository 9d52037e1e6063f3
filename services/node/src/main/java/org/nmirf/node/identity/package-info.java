/** Who this node is: its country, its key and the hub whose answers it believes. */
@NullMarked
package org.nmirf.node.identity;

import org.jspecify.annotations.NullMarked;
