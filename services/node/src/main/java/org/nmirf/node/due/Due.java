package org.nmirf.node.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.wording.Wordings;

/**
 * Something open that is due on a day.
 *
 * @param kind what it is; called by the message {@code reminder.kind.<kind>}
 * @param title what it is called; it stands in e-mails
 * @param path of its page, beginning with a slash
 * @param on the last day on which it is not late
 * @param people focal points who answer for it; empty when none is named
 * @param institutions whose focal points answer where no person is named; where they have none
 *     either, the coordinators do
 * @param readers roles that may know of it: only the people named are told, and nobody stands in
 *     for them; empty when it is no secret
 */
public record Due(
        String kind,
        UUID id,
        Wordings title,
        String path,
        LocalDate on,
        List<UUID> people,
        List<UUID> institutions,
        Set<Role> readers) {

    /** Copies the lists. */
    public Due {
        people = List.copyOf(people);
        institutions = List.copyOf(institutions);
        readers = Set.copyOf(readers);
    }

    /** Something that is no secret among those who sign in here. */
    public Due(
            String kind,
            UUID id,
            Wordings title,
            String path,
            LocalDate on,
            List<UUID> people,
            List<UUID> institutions) {
        this(kind, id, title, path, on, people, institutions, Set.of());
    }

    /** How many days it is late on that day; negative before it is due. */
    public long lateOn(LocalDate today) {
        return ChronoUnit.DAYS.between(on, today);
    }

    /** Whether somebody with the roles of that person may know of it. */
    public boolean isFor(Person person) {
        return readers.isEmpty() || readers.stream().anyMatch(person::is);
    }

    /** Whether that focal point may be told of it. */
    public boolean isFor(UUID focalPoint) {
        return readers.isEmpty() || people.contains(focalPoint);
    }
}
