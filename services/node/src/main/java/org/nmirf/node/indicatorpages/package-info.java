/** Indicators, their charts and values, as people see and change them in a browser. */
@NullMarked
package org.nmirf.node.indicatorpages;

import org.jspecify.annotations.NullMarked;
