/** Tests of the self-assessment. */
@NullMarked
package org.nmirf.web.assessment;

import org.jspecify.annotations.NullMarked;
