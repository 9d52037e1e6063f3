@NullMarked
package org.nmirf.hub.adoption;

import org.jspecify.annotations.NullMarked;
