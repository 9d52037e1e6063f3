/** Sessions of treaty bodies. */
@NullMarked
package org.nmirf.hub.session;

import org.jspecify.annotations.NullMarked;
