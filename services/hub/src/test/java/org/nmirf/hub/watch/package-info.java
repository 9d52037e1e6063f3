/** Tests of what people are told of withdrawals. */
@NullMarked
package org.nmirf.hub.watch;

import org.jspecify.annotations.NullMarked;
