@NullMarked
package org.nmirf.node.trail;

import org.jspecify.annotations.NullMarked;
