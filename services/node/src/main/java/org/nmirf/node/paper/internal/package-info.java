/** How papers become files of each format. */
@NullMarked
package org.nmirf.node.paper.internal;

import org.jspecify.annotations.NullMarked;
