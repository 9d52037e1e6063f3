/** Bringing practices in from spreadsheets, as drafts. */
@NullMarked
package org.nmirf.node.intake;

import org.jspecify.annotations.NullMarked;
