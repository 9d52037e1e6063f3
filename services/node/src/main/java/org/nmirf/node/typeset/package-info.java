/** Sets text of any direction in lines and draws it on the pages of a tagged PDF. */
@NullMarked
package org.nmirf.node.typeset;

import org.jspecify.annotations.NullMarked;
