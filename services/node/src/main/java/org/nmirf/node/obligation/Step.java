package org.nmirf.node.obligation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.wording.Wordings;

/**
 * One thing to do on the way to a report.
 *
 * @param code of the usual step it was made from; empty when somebody thought of it
 * @param title what is to be done
 * @param person who does it; null when nobody is named
 * @param institution which institution does it; null when none is named
 * @param due last day for it; null when there is none
 * @param done day on which it was done; null while it is open
 */
public record Step(
        UUID id,
        String code,
        Wordings title,
        @Nullable UUID person,
        @Nullable UUID institution,
        @Nullable LocalDate due,
        @Nullable LocalDate done) {

    /** Whether its day is past and it is not done. */
    public boolean isLate(LocalDate today) {
        var last = due;
        return done == null && last != null && last.isBefore(today);
    }

    /** The same, for somebody else to do. */
    public Step by(UUID other) {
        return new Step(id, code, title, other, institution, due, done);
    }

    /** The same, done on that day, or open again. */
    public Step done(@Nullable LocalDate day) {
        return new Step(id, code, title, person, institution, due, day);
    }
}
