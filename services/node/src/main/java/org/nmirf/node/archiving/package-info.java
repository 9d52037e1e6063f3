/** Lets an administrator take everything the node holds out at a page, once and noted. */
@NullMarked
package org.nmirf.node.archiving;

import org.jspecify.annotations.NullMarked;
