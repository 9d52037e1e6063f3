/** Tests. */
@NullMarked
package org.nmirf.node.attachment;

import org.jspecify.annotations.NullMarked;
