/** Bringing institutions and people in from a spreadsheet. */
@NullMarked
package org.nmirf.node.roster;

import org.jspecify.annotations.NullMarked;
