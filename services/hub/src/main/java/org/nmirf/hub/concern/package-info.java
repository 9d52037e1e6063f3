/** What somebody says is wrong with a practice, above all that a person may be recognised. */
@NullMarked
package org.nmirf.hub.concern;

import org.jspecify.annotations.NullMarked;
