/** Questions about practices, and their answers, without telling who stands behind a practice. */
@NullMarked
package org.nmirf.hub.question;

import org.jspecify.annotations.NullMarked;
