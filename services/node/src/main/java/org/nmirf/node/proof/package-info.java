/** Proves offline, without the application, that everything that ever left is as it was. */
@NullMarked
package org.nmirf.node.proof;

import org.jspecify.annotations.NullMarked;
