/** The pages of clusters. */
@NullMarked
package org.nmirf.node.clusterpages;

import org.jspecify.annotations.NullMarked;
