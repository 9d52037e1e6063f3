/** Recommendations that ask for the same: suggested by their words, decided by people. */
@NullMarked
package org.nmirf.node.cluster;

import org.jspecify.annotations.NullMarked;
