package org.nmirf.node.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.history.Change;
import org.nmirf.node.obligation.Obligation.Content;
import org.nmirf.node.wording.Wordings;

/** Obligations for tests. */
public final class ObligationFixtures {

    /** Somebody of the secretariat. */
    public static final Person OFFICER = new Person("officer-ma", Set.of(Role.OFFICER));

    private ObligationFixtures() {}

    /** A periodic report to the Human Rights Committee. */
    public static Content aReport(String due) {
        return content("CCPR", Procedure.PERIODIC_REPORT, due);
    }

    /** Something owed to a body. */
    public static Content content(String body, Procedure procedure, String due) {
        return new Content(
                body,
                procedure,
                Due.parse(due),
                "CCPR/C/MAR/CO/6",
                2017,
                2024,
                null,
                "Only for the secretariat");
    }

    /** An obligation with that content and those steps. */
    public static Obligation obligation(Content content, Step... steps) {
        var change = Change.of("officer-ma", Instant.parse("2026-01-05T08:00:00Z"));
        return new Obligation(
                UUID.randomUUID(),
                1,
                content,
                WorkingGroup.NONE.with(List.of(steps)),
                change,
                change);
    }

    /** A step until that day. */
    public static Step step(@Nullable String due, @Nullable String done) {
        return new Step(
                UUID.randomUUID(),
                "",
                Wordings.of("en", "Ask for the figures of " + UUID.randomUUID()),
                null,
                null,
                due == null ? null : LocalDate.parse(due),
                done == null ? null : LocalDate.parse(done));
    }
}
