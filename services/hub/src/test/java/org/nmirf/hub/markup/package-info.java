/** Tests of writing XML, and what other tests need to read it. */
@NullMarked
package org.nmirf.hub.markup;

import org.jspecify.annotations.NullMarked;
