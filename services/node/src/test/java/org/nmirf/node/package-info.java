/** Tests. */
@NullMarked
package org.nmirf.node;

import org.jspecify.annotations.NullMarked;
