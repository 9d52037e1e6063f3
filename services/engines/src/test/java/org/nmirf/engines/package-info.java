/** Tests of the engines against the real programs. */
@NullMarked
package org.nmirf.engines;

import org.jspecify.annotations.NullMarked;
