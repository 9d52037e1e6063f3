/** How texts of each language become the terms that are searched, in the engine and in here. */
@NullMarked
package org.nmirf.hub.analysis;

import org.jspecify.annotations.NullMarked;
