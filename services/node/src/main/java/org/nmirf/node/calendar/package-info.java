/** The reporting calendar as people and their calendar programs read it. */
@NullMarked
package org.nmirf.node.calendar;

import org.jspecify.annotations.NullMarked;
