/** Institutions, and the people in them who answer for follow-up. */
@NullMarked
package org.nmirf.node.people;

import org.jspecify.annotations.NullMarked;
