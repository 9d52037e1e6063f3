/** Tests of the list of institutions and people. */
@NullMarked
package org.nmirf.node.directory;

import org.jspecify.annotations.NullMarked;
