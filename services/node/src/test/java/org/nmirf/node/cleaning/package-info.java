/** Tests. */
@NullMarked
package org.nmirf.node.cleaning;

import org.jspecify.annotations.NullMarked;
