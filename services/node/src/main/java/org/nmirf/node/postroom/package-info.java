/** Shows which letters left, why others did not, and lets people try again or want no more. */
@NullMarked
package org.nmirf.node.postroom;

import org.jspecify.annotations.NullMarked;
