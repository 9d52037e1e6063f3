/** Practices that answered a recommendation which a reader gives, by its words or its symbol. */
@NullMarked
package org.nmirf.hub.recommendation;

import org.jspecify.annotations.NullMarked;
