/** Tests. */
@NullMarked
package org.nmirf.node.spreadsheet;

import org.jspecify.annotations.NullMarked;
