/** Tests of the calendar. */
@NullMarked
package org.nmirf.hub.calendar;

import org.jspecify.annotations.NullMarked;
