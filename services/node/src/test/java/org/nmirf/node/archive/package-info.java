/** Tests of writing a node out and reading it in. */
@NullMarked
package org.nmirf.node.archive;

import org.jspecify.annotations.NullMarked;
