@NullMarked
package org.nmirf.node.custody;

import org.jspecify.annotations.NullMarked;
