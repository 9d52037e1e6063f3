@NullMarked
package org.nmirf.node.plan;

import org.jspecify.annotations.NullMarked;
