/** Tests of what is checked of words. */
@NullMarked
package org.nmirf.web.testing;

import org.jspecify.annotations.NullMarked;
