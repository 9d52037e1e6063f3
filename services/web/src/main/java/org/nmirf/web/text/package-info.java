/** What every text loses on its way in, whichever way that is. */
@NullMarked
package org.nmirf.web.text;

import org.jspecify.annotations.NullMarked;
