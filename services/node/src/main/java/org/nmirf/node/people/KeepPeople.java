package org.nmirf.node.people;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.nmirf.node.access.Person;
import org.nmirf.node.history.Change;
import org.nmirf.node.history.History;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds and changes institutions and people; every version stays readable. */
@Service
public class KeepPeople {

    /** Kind of an institution in the history. */
    public static final String INSTITUTION = "institution";

    /** Kind of a person in the history. */
    public static final String FOCAL_POINT = "focal-point";

    private final Institutions institutions;
    private final FocalPoints focalPoints;
    private final History history;
    private final Clock clock;

    KeepPeople(Institutions institutions, FocalPoints focalPoints, History history, Clock clock) {
        this.institutions = institutions;
        this.focalPoints = focalPoints;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Keeps a new institution (revision 1), or a changed one whose revision is one more than what
     * was read. Refuses what breaks a rule, and a change of something that changed since.
     */
    @Transactional
    public Outcome<Institution> keep(Institution institution, Person person) {
        List<Refusal.Detail> wrong = PeopleRules.check(institution);
        if (!wrong.isEmpty()) {
            return Outcome.refused(Refusal.invalid(wrong));
        }
        int known = institutions.hold(institution.id()).map(Institution::revision).orElse(0);
        if (institution.revision() != known + 1) {
            return Outcome.refused(stale(INSTITUTION, institution.id()));
        }
        institutions.keep(institution);
        note(INSTITUTION, institution.id(), institution.revision(), person, institution);
        return Outcome.done(institution);
    }

    /**
     * Keeps a new person (revision 1), or a changed one whose revision is one more than what was
     * read. Refuses what breaks a rule, an account or address that another has, and a change of
     * something that changed since.
     */
    @Transactional
    public Outcome<FocalPoint> keep(FocalPoint focalPoint, Person person) {
        List<Refusal.Detail> wrong = PeopleRules.check(focalPoint);
        if (!wrong.isEmpty()) {
            return Outcome.refused(Refusal.invalid(wrong));
        }
        if (isTaken(focalPoint, focalPoint.account(), FocalPoint::account)) {
            return taken("account", focalPoint.account());
        }
        if (focalPoint.isActive() && isTaken(focalPoint, focalPoint.email(), FocalPoint::email)) {
            return taken("email", focalPoint.email());
        }
        int known = focalPoints.hold(focalPoint.id()).map(FocalPoint::revision).orElse(0);
        if (focalPoint.revision() != known + 1) {
            return Outcome.refused(stale(FOCAL_POINT, focalPoint.id()));
        }
        focalPoints.keep(focalPoint);
        note(FOCAL_POINT, focalPoint.id(), focalPoint.revision(), person, focalPoint);
        return Outcome.done(focalPoint);
    }

    private boolean isTaken(FocalPoint focalPoint, String value, Function<FocalPoint, String> of) {
        return !value.isEmpty()
                && focalPoints.all().stream()
                        .filter(other -> other.isActive() && !other.id().equals(focalPoint.id()))
                        .anyMatch(other -> of.apply(other).equalsIgnoreCase(value));
    }

    private void note(String kind, UUID id, int revision, Person person, Object content) {
        history.keep(kind, id, revision, Change.of(person.name(), clock.instant()), content);
    }

    private static <T> Outcome<T> taken(String field, String value) {
        return Outcome.refused(
                Refusal.invalid(
                        List.of(Refusal.Detail.of(field, "people." + field + "-taken", value))));
    }

    private Refusal stale(String kind, UUID id) {
        var last = history.of(kind, id).stream().findFirst();
        return last.map(
                        version ->
                                Refusal.of(
                                        Refusal.Kind.CONFLICT,
                                        "people.stale",
                                        version.change().by(),
                                        version.change().at()))
                .orElseGet(() -> PeopleRules.unknown(id.toString()));
    }
}
