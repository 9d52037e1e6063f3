package org.nmirf.node.reminder;

import java.time.LocalDate;
import org.nmirf.node.due.Due;
import org.nmirf.node.people.FocalPoint;

/**
 * That somebody is to be told of something.
 *
 * @param stage days after the due date from which this is so, or the day on which it was asked for
 */
record Told(FocalPoint to, Due due, String stage, Part part) {

    private static final String ASKED = "asked ";

    /** Why it comes to that person; who has several reasons is told the first. */
    enum Part {
        /** The person answers for it. */
        OWN,
        /** The person stands in for somebody who does. */
        DEPUTY,
        /** The person coordinates. */
        COORDINATOR
    }

    /** Names it among all that anybody is ever told of; a mailbox may have another person. */
    String key() {
        return String.join(
                " ",
                due.kind(),
                due.id().toString(),
                due.on().toString(),
                stage,
                to.id().toString());
    }

    /** The same, since somebody asked for it now. */
    Told asked(LocalDate day) {
        return new Told(to, due, ASKED + day, part);
    }

    /** Whether somebody asked for it. */
    static boolean isAsked(String stage) {
        return stage.startsWith(ASKED);
    }
}
