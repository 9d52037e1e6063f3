/** The first page: what waits for whoever looks, as each feature says it. */
@NullMarked
package org.nmirf.node.today;

import org.jspecify.annotations.NullMarked;
