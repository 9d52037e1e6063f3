/** Tests of the page on which a practice is written. */
@NullMarked
package org.nmirf.node.editor;

import org.jspecify.annotations.NullMarked;
