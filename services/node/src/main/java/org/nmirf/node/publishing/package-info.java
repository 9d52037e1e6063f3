/** Setting the public site up, and the second person that everything needs which shows more. */
@NullMarked
package org.nmirf.node.publishing;

import org.jspecify.annotations.NullMarked;
