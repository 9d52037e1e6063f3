/** Indicators of progress and their values over time. */
@NullMarked
package org.nmirf.node.indicator;

import org.jspecify.annotations.NullMarked;
