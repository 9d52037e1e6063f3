@NullMarked
package org.nmirf.node.progress;

import org.jspecify.annotations.NullMarked;
