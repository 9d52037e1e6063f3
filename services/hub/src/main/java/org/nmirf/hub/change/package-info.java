/**
 * Tells programs what became searchable, was changed or was withdrawn, without telling more of
 * practices without a name than the month.
 */
@NullMarked
package org.nmirf.hub.change;

import org.jspecify.annotations.NullMarked;
