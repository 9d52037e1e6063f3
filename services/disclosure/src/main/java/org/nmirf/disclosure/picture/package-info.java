/** Pictures that leave: drawn anew from their pixels, and a check that they are nothing more. */
@NullMarked
package org.nmirf.disclosure.picture;

import org.jspecify.annotations.NullMarked;
