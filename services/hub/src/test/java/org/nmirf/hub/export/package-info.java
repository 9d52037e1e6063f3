/** What is taken along is whole, safe to open and tells no more than the site. */
@NullMarked
package org.nmirf.hub.export;

import org.jspecify.annotations.NullMarked;
