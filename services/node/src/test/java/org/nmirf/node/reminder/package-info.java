/** Tests of reminders. */
@NullMarked
package org.nmirf.node.reminder;

import org.jspecify.annotations.NullMarked;
