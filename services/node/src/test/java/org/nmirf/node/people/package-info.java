/** Institutions and people. */
@NullMarked
package org.nmirf.node.people;

import org.jspecify.annotations.NullMarked;
