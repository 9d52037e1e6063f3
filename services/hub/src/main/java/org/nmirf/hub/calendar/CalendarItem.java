package org.nmirf.hub.calendar;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.gathering.Gathering;

/**
 * Something in the calendar.
 *
 * @param uid names it for calendar programs, for good
 * @param countries of which it is; those under review for a session of the Universal Periodic
 *     Review; where a gathering takes place; none for a session of a treaty body
 * @param body code of bodies; empty for a gathering
 * @param what code of procedures, the step of a session, or code of gathering-kinds; empty for a
 *     session of a treaty body
 * @param session number of the session; 0 for what is none
 * @param source address of where it was announced, or null
 * @param submitted day of submission in ISO 8601, or null while there is none
 * @param gathering what it is where it is a gathering, else null
 * @param sequence counts its changes from 0
 * @param changed when it came to be as it is
 */
record CalendarItem(
        String uid,
        CalendarKind kind,
        List<String> countries,
        String body,
        String what,
        int session,
        When when,
        @Nullable String source,
        @Nullable String submitted,
        @Nullable Gathering gathering,
        int sequence,
        Instant changed) {

    CalendarItem {
        countries = List.copyOf(countries);
    }
}
