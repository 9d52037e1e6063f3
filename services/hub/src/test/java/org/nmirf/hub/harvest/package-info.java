/** Tests of harvesting. */
@NullMarked
package org.nmirf.hub.harvest;

import org.jspecify.annotations.NullMarked;
