/** Reminds the person, then the deputy, then the coordinators of what is due. */
@NullMarked
package org.nmirf.node.reminder;

import org.jspecify.annotations.NullMarked;
