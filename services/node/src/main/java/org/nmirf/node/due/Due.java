package org.nmirf.node.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.nmirf.node.wording.Wordings;

/**
 * Something open that is due on a day.
 *
 * @param kind what it is; called by the message {@code reminder.kind.<kind>}
 * @param title what it is called
 * @param path of its page, beginning with a slash
 * @param on the last day on which it is not late
 * @param people focal points who answer for it; empty when none is named
 * @param institutions whose focal points answer where no person is named; where they have none
 *     either, the coordinators do
 */
public record Due(
        String kind,
        UUID id,
        Wordings title,
        String path,
        LocalDate on,
        List<UUID> people,
        List<UUID> institutions) {

    /** Copies the lists. */
    public Due {
        people = List.copyOf(people);
        institutions = List.copyOf(institutions);
    }

    /** How many days it is late on that day; negative before it is due. */
    public long lateOn(LocalDate today) {
        return ChronoUnit.DAYS.between(on, today);
    }
}
