/** Tests of lists of people that are brought in. */
@NullMarked
package org.nmirf.node.roster;

import org.jspecify.annotations.NullMarked;
