package org.nmirf.node.reminder;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.mail.MailServer;
import org.nmirf.node.due.Due;
import org.nmirf.node.people.FocalPoint;

/**
 * The people as they are in one moment.
 *
 * @param people all of them, those who left too
 */
record Directory(List<FocalPoint> people) {

    Directory {
        people = List.copyOf(people);
    }

    Optional<FocalPoint> find(@Nullable UUID id) {
        return people.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Whether letters reach that person. */
    static boolean isReached(FocalPoint person) {
        return person.isActive() && MailServer.isAddress(person.email());
    }

    /** The deputy, if letters reach that one. */
    Optional<FocalPoint> deputy(FocalPoint person) {
        return find(person.deputy()).filter(Directory::isReached);
    }

    /** Coordinators whom letters reach. */
    List<FocalPoint> coordinators() {
        return people.stream()
                .filter(FocalPoint::isCoordinator)
                .filter(Directory::isReached)
                .toList();
    }

    /** Who answers for it, those who left too; nobody when nobody is named. */
    List<FocalPoint> answering(Due due) {
        List<FocalPoint> named =
                due.people().stream().distinct().flatMap(id -> find(id).stream()).toList();
        return named.isEmpty() ? serving(due.institutions()) : named;
    }

    private List<FocalPoint> serving(List<UUID> institutions) {
        return people.stream()
                .filter(FocalPoint::isActive)
                .filter(one -> one.institution() != null)
                .filter(one -> institutions.contains(Objects.requireNonNull(one.institution())))
                .toList();
    }
}
