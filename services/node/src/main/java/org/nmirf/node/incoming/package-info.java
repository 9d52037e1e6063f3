/** Files in which recommendations come: what they say, and what had to be mended or left out. */
@NullMarked
package org.nmirf.node.incoming;

import org.jspecify.annotations.NullMarked;
