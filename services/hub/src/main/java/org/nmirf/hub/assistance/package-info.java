/** Requests and offers of assistance between members. */
@NullMarked
package org.nmirf.hub.assistance;

import org.jspecify.annotations.NullMarked;
