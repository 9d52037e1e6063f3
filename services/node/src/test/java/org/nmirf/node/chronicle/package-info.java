/** Tests of histories as people read them. */
@NullMarked
package org.nmirf.node.chronicle;

import org.jspecify.annotations.NullMarked;
