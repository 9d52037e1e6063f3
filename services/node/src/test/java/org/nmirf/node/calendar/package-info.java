/** The calendar and what programs read of it. */
@NullMarked
package org.nmirf.node.calendar;

import org.jspecify.annotations.NullMarked;
