/** Secret addresses. */
@NullMarked
package org.nmirf.node.link;

import org.jspecify.annotations.NullMarked;
