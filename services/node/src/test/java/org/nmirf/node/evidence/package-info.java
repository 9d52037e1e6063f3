@NullMarked
package org.nmirf.node.evidence;

import org.jspecify.annotations.NullMarked;
