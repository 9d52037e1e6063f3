/** Secret addresses for people and programs that have no account here. */
@NullMarked
package org.nmirf.node.link;

import org.jspecify.annotations.NullMarked;
