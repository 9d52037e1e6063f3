/** Nobody asks faster or brings more than the others can bear. */
@NullMarked
package org.nmirf.node.limit;

import org.jspecify.annotations.NullMarked;
