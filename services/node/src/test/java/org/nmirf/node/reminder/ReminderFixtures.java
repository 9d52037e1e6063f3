package org.nmirf.node.reminder;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.due.Due;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.wording.Wordings;

/** People and what is due for them. */
final class ReminderFixtures {

    static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    static final ReminderSettings SETTINGS =
            new ReminderSettings(LocalTime.of(7, 30), List.of(-30, 0, 7), List.of(7), 14, 14);

    private ReminderFixtures() {}

    static FocalPoint person(String name, @Nullable FocalPoint deputy) {
        return person(name, name + "@example.org", "en", deputy, false, true);
    }

    static FocalPoint coordinator(String name) {
        return person(name, name + "@example.org", "en", null, true, true);
    }

    static FocalPoint person(
            String name,
            String email,
            String language,
            @Nullable FocalPoint deputy,
            boolean isCoordinator,
            boolean isActive) {
        return new FocalPoint(
                UUID.randomUUID(),
                1,
                "",
                name,
                email,
                language,
                null,
                "",
                deputy == null ? null : deputy.id(),
                isCoordinator,
                isActive);
    }

    static FocalPoint in(UUID institution, FocalPoint person) {
        return new FocalPoint(
                person.id(),
                1,
                person.account(),
                person.name(),
                person.email(),
                person.language(),
                institution,
                "",
                person.deputy(),
                person.isCoordinator(),
                person.isActive());
    }

    static Due due(String title, LocalDate on, FocalPoint... people) {
        return new Due(
                "recommendation",
                UUID.randomUUID(),
                Wordings.of("en", title),
                "/recommendations/1",
                on,
                List.of(people).stream().map(FocalPoint::id).toList(),
                List.of());
    }
}
