/** Tests of what developers are told. */
@NullMarked
package org.nmirf.hub.developer;

import org.jspecify.annotations.NullMarked;
