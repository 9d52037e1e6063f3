/** Tests of changing records without overwriting what somebody has not seen. */
@NullMarked
package org.nmirf.node.revision;

import org.jspecify.annotations.NullMarked;
