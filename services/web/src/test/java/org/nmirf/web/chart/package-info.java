@NullMarked
package org.nmirf.web.chart;

import org.jspecify.annotations.NullMarked;
