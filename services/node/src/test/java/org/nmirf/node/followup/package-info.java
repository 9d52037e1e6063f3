/** Deciding about recommendations on their pages. */
@NullMarked
package org.nmirf.node.followup;

import org.jspecify.annotations.NullMarked;
