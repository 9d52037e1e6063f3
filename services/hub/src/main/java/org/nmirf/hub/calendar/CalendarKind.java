package org.nmirf.hub.calendar;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands in the calendar. */
enum CalendarKind {
    /** What a State owes to a body, as its mechanism published it. */
    OBLIGATION,
    /** A step of a session of the Universal Periodic Review. */
    SESSION,
    /** A session of a treaty body. */
    TREATY_SESSION,
    /** A gathering of the network. */
    GATHERING;

    /** Name in addresses and answers. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<CalendarKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(CalendarKind::word).toList();
    }
}
