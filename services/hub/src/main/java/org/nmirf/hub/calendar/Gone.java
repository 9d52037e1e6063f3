package org.nmirf.hub.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was in the calendar and was taken back; programs strike it out, without a word of what it
 * was.
 *
 * @param country whose it was; null for sessions, and for gatherings, of which it is not kept
 * @param body of which it was, where that is still known, or null
 */
record Gone(
        String uid,
        CalendarKind kind,
        @Nullable String country,
        @Nullable String body,
        int sequence,
        Instant changed) {}
