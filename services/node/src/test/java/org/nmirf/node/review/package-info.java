@NullMarked
package org.nmirf.node.review;

import org.jspecify.annotations.NullMarked;
