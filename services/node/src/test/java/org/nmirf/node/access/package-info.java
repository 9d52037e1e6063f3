/** Every endpoint and every role. */
@NullMarked
package org.nmirf.node.access;

import org.jspecify.annotations.NullMarked;
