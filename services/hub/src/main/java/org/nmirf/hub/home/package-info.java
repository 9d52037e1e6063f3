/** The first page and the public register of members. */
@NullMarked
package org.nmirf.hub.home;

import org.jspecify.annotations.NullMarked;
