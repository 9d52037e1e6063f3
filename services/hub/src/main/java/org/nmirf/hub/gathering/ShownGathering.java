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
                one, reader.label(Plan.KINDS, plan.kind()), reader.days(plan.from(), plan.until()));
    }

    boolean isBefore(LocalDate day) {
        return gathering.plan().until().isBefore(day);
    }
}
