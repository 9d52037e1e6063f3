/** Tests of what practices say of recommendations. */
@NullMarked
package org.nmirf.node.citation;

import org.jspecify.annotations.NullMarked;
