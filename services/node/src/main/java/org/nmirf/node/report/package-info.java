/** Reports of the State while they are written: sections, word limits, states and their history. */
@NullMarked
package org.nmirf.node.report;

import org.jspecify.annotations.NullMarked;
