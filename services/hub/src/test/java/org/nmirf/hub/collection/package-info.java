/** Tests of what the committee puts together. */
@NullMarked
package org.nmirf.hub.collection;

import org.jspecify.annotations.NullMarked;
