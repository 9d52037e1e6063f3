/** Tests. */
@NullMarked
package org.nmirf.node.today;

import org.jspecify.annotations.NullMarked;
