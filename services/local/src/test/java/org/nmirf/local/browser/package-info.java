/** The pages of hub and nodes as people use them in a browser, with the whole network behind. */
@NullMarked
package org.nmirf.local.browser;

import org.jspecify.annotations.NullMarked;
