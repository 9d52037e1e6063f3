/** What comes when: obligations of all members and sessions of the Universal Periodic Review. */
@NullMarked
package org.nmirf.hub.calendar;

import org.jspecify.annotations.NullMarked;
