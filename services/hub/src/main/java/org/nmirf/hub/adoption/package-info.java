/** Members say that they adapted a practice: who, in whose words, and what came of it. */
@NullMarked
package org.nmirf.hub.adoption;

import org.jspecify.annotations.NullMarked;
