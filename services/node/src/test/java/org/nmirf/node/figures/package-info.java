/** Tests of tables of figures, from the file to the release. */
@NullMarked
package org.nmirf.node.figures;

import org.jspecify.annotations.NullMarked;
