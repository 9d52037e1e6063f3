/** Reports and what they count. */
@NullMarked
package org.nmirf.node.report;

import org.jspecify.annotations.NullMarked;
