package org.nmirf.node.recommendation;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Whether there is still something to do about a recommendation, for all who ask. */
@Component
public class StillOpen {

    private static final String IMPLEMENTED = "implemented";

    private final DueSettings settings;

    StillOpen(DueSettings settings) {
        this.settings = settings;
    }

    /** Whether it is not implemented, or its follow-up is to be brought up to date for a day. */
    public boolean is(FollowUp followUp) {
        return !followUp.status().equals(IMPLEMENTED) || isDue(followUp, settings.assessedBefore());
    }

    /** Whether nobody assessed it since that many days before the day; no without a day. */
    static boolean isDue(FollowUp followUp, int assessedBefore) {
        LocalDate due = followUp.due();
        LocalDate assessed = followUp.assessedOn();
        return due != null
                && (assessed == null || assessed.isBefore(due.minusDays(assessedBefore)));
    }
}
