/**
 * Charts over time, drawn on the server; {@code fragments/chart} puts them into a page, always
 * beside the table that they repeat.
 */
@NullMarked
package org.nmirf.web.chart;

import org.jspecify.annotations.NullMarked;
