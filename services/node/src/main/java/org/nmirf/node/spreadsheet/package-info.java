/** Spreadsheets that people send in, read with suspicion. */
@NullMarked
package org.nmirf.node.spreadsheet;

import org.jspecify.annotations.NullMarked;
