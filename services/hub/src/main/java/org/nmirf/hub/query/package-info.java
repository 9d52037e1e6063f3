/** What readers type into the search field, read as they mean it. */
@NullMarked
package org.nmirf.hub.query;

import org.jspecify.annotations.NullMarked;
