/** Letters to people by e-mail: said once, in their language, at an hour that suits them. */
@NullMarked
package org.nmirf.node.letter;

import org.jspecify.annotations.NullMarked;
