@NullMarked
package org.nmirf.node.journey;

import org.jspecify.annotations.NullMarked;
