/**
 * Attacks a published table with everything that is known, as an outsider would. It shares no code
 * with what hides the cells.
 */
@NullMarked
package org.nmirf.disclosure.figures.audit;

import org.jspecify.annotations.NullMarked;
