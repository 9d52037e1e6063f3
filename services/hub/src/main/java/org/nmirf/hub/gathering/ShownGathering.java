package org.nmirf.hub.gathering;

import java.time.LocalDate;
import org.nmirf.web.page.Reader;

/**
 * A gathering with its days in the reader's words.
 *
 * @param kind what its kind is called
 */
record ShownGathering(Gathering gathering, String kind, String days) {

    static ShownGathering of(Gathering one, Reader reader) {
        Plan plan = one.plan();
        return new ShownGathering(
                one,
                reader.label(Plan.KINDS, plan.kind()),
                days(plan.from(), plan.until(), reader));
    }

    private static String days(LocalDate from, LocalDate until, Reader reader) {
        return from.equals(until)
                ? reader.day(from)
                : "\u2068"
                        + reader.day(from)
                        + "\u2069 \u2013 \u2068"
                        + reader.day(until)
                        + "\u2069";
    }

    boolean isBefore(LocalDate day) {
        return gathering.plan().until().isBefore(day);
    }
}
