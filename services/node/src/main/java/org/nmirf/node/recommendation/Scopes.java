package org.nmirf.node.recommendation;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.FocalPoints;
import org.springframework.stereotype.Component;

/** Finds out which recommendations a person works on. */
@Component
public class Scopes {

    private static final Set<Role> SECRETARIAT =
            Set.of(Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR);

    private final FocalPoints focalPoints;

    Scopes(FocalPoints focalPoints) {
        this.focalPoints = focalPoints;
    }

    /** What the person may see: the secretariat everything, others what is theirs. */
    public Scope of(Person person) {
        if (SECRETARIAT.stream().anyMatch(person::is)) {
            return new Scope.Everything();
        }
        return focalPoints
                .findByAccount(person.name())
                .filter(FocalPoint::isActive)
                .map(this::own)
                .orElseGet(Scope.Nothing::new);
    }

    private Scope own(FocalPoint person) {
        Set<UUID> people = new HashSet<>(Set.of(person.id()));
        focalPoints.all().stream()
                .filter(other -> person.id().equals(other.deputy()))
                .forEach(other -> people.add(other.id()));
        return new Scope.Own(people, person.institution());
    }
}
