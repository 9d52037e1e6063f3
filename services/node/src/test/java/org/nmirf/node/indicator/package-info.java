@NullMarked
package org.nmirf.node.indicator;

import org.jspecify.annotations.NullMarked;
