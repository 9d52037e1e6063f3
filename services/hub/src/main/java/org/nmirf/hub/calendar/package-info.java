/** What comes when: obligations of all members, sessions of bodies, gatherings of the network. */
@NullMarked
package org.nmirf.hub.calendar;

import org.jspecify.annotations.NullMarked;
