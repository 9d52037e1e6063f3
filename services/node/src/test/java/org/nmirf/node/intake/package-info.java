/** Tests. */
@NullMarked
package org.nmirf.node.intake;

import org.jspecify.annotations.NullMarked;
