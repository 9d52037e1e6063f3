/** Brings admitted events into the search index, every one of them, checked. */
@NullMarked
package org.nmirf.hub.indexing;

import org.jspecify.annotations.NullMarked;
