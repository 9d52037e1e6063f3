@NullMarked
package org.nmirf.node.series;

import org.jspecify.annotations.NullMarked;
