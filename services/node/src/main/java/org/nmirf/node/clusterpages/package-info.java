/** Clusters as people see and decide on them in a browser. */
@NullMarked
package org.nmirf.node.clusterpages;

import org.jspecify.annotations.NullMarked;
