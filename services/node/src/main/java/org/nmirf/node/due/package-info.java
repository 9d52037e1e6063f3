/** What is due, whatever it is: the common view that reminders and the first page have of it. */
@NullMarked
package org.nmirf.node.due;

import org.jspecify.annotations.NullMarked;
