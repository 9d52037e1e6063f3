/** Tests of writing into the index. */
@NullMarked
package org.nmirf.hub.indexing;

import org.jspecify.annotations.NullMarked;
