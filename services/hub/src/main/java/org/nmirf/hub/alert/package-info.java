/**
 * Tells people what is new in searches that they saved: by the changes alone, so that nobody learns
 * more of practices without a name than everybody does.
 */
@NullMarked
package org.nmirf.hub.alert;

import org.jspecify.annotations.NullMarked;
