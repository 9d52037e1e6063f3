@NullMarked
package org.nmirf.hub.query;

import org.jspecify.annotations.NullMarked;
