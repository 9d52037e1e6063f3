package org.nmirf.node.people;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Person;
import org.nmirf.node.history.Change;
import org.nmirf.node.history.History;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.springframework.context.ApplicationEventPublisher;
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
    private final Around around;

    KeepPeople(Institutions institutions, FocalPoints focalPoints, History history, Around around) {
        this.institutions = institutions;
        this.focalPoints = focalPoints;
        this.history = history;
        this.around = around;
    }

    /** Where time comes from, and who hears of changes. */
    @org.springframework.stereotype.Component("keepPeopleAround")
    record Around(Clock clock, ApplicationEventPublisher events) {}

    /** As {@link #keep(Institution, Person, String)}, without a reason. */
    @Transactional
    public Outcome<Institution> keep(Institution institution, Person person) {
        return keep(institution, person, "");
    }

    /**
     * Keeps a new institution (revision 1), or a changed one whose revision is one more than what
     * was read. Refuses what breaks a rule, a name or acronym that another has, and a change of
     * something that changed since. Saving what was not touched makes no version.
     *
     * @param reason in the person's words, for the history; may be empty
     */
    @Transactional
    public Outcome<Institution> keep(Institution institution, Person person, String reason) {
        institutions.waitForOthers();
        List<Refusal.Detail> wrong = new ArrayList<>(PeopleRules.check(institution));
        missing(institution.parent(), institutions::find, "parent").ifPresent(wrong::add);
        if (!wrong.isEmpty()) {
            return Outcome.refused(Refusal.invalid(wrong));
        }
        var same = institutions.findSame(institution);
        if (same.isPresent()) {
            return Outcome.refused(
                    Refusal.of(
                                    Refusal.Kind.CONFLICT,
                                    "people.institution-there",
                                    same.get().names().texts().getFirst().text())
                            .withFact("institution", same.get().id().toString()));
        }
        var known = institutions.hold(institution.id());
        if (institution.revision() != known.map(Institution::revision).orElse(0) + 1) {
            return Outcome.refused(stale(INSTITUTION, institution.id()));
        }
        if (known.isPresent() && known.get().isSameAs(institution)) {
            return Outcome.done(known.get());
        }
        institutions.keep(institution);
        note(
                INSTITUTION,
                institution.id(),
                institution.revision(),
                now(person, reason),
                institution);
        return Outcome.done(institution);
    }

    /** As {@link #keep(FocalPoint, Person, String)}, without a reason. */
    @Transactional
    public Outcome<FocalPoint> keep(FocalPoint focalPoint, Person person) {
        return keep(focalPoint, person, "");
    }

    /**
     * Keeps a new person (revision 1), or a changed one whose revision is one more than what was
     * read. Refuses what breaks a rule, an account or address that another has who serves, and a
     * change of something that changed since. Saving what was not touched makes no version.
     *
     * @param reason in the words of who changes it, for the history; may be empty
     */
    @Transactional
    public Outcome<FocalPoint> keep(FocalPoint focalPoint, Person person, String reason) {
        institutions.waitForOthers();
        List<Refusal.Detail> wrong = new ArrayList<>(PeopleRules.check(focalPoint));
        missing(focalPoint.institution(), institutions::find, "institution").ifPresent(wrong::add);
        missing(otherThanSelf(focalPoint), focalPoints::find, "deputy").ifPresent(wrong::add);
        if (focalPoint.isActive()
                && isTaken(focalPoint, focalPoint.account(), FocalPoint::account)) {
            wrong.add(taken("account", focalPoint.account()));
        }
        if (focalPoint.isActive() && isTaken(focalPoint, focalPoint.email(), FocalPoint::email)) {
            wrong.add(taken("email", focalPoint.email()));
        }
        if (!wrong.isEmpty()) {
            return Outcome.refused(Refusal.invalid(wrong));
        }
        var known = focalPoints.hold(focalPoint.id());
        if (focalPoint.revision() != known.map(FocalPoint::revision).orElse(0) + 1) {
            return Outcome.refused(stale(FOCAL_POINT, focalPoint.id()));
        }
        if (known.isPresent() && known.get().isSameAs(focalPoint)) {
            return Outcome.done(known.get());
        }
        focalPoints.keep(focalPoint);
        known.filter(before -> endsAccount(before, focalPoint))
                .map(FocalPoint::account)
                .map(AccountEnded::new)
                .ifPresent(around.events()::publishEvent);
        note(FOCAL_POINT, focalPoint.id(), focalPoint.revision(), now(person, reason), focalPoint);
        return Outcome.done(focalPoint);
    }

    private static boolean endsAccount(FocalPoint before, FocalPoint after) {
        return !before.account().isEmpty()
                && before.isActive()
                && (!after.isActive() || !after.account().equals(before.account()));
    }

    private static @Nullable UUID otherThanSelf(FocalPoint focalPoint) {
        // The rules say so already.
        return focalPoint.id().equals(focalPoint.deputy()) ? null : focalPoint.deputy();
    }

    private static Optional<Refusal.Detail> missing(
            @Nullable UUID id, Function<UUID, Optional<?>> find, String field) {
        return id == null || find.apply(id).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.Detail.of(field, "people.unknown", id.toString()));
    }

    private boolean isTaken(FocalPoint focalPoint, String value, Function<FocalPoint, String> of) {
        return !value.isEmpty()
                && focalPoints.all().stream()
                        .filter(other -> other.isActive() && !other.id().equals(focalPoint.id()))
                        .anyMatch(other -> of.apply(other).equalsIgnoreCase(value));
    }

    private void note(String kind, UUID id, int revision, Change change, Object content) {
        history.keep(kind, id, revision, change, content);
    }

    private Change now(Person person, String reason) {
        // The database keeps no more.
        Instant at = around.clock().instant().truncatedTo(ChronoUnit.MICROS);
        return new Change(person.name(), at, reason.strip());
    }

    private static Refusal.Detail taken(String field, String value) {
        return Refusal.Detail.of(field, "people." + field + "-taken", value);
    }

    private Refusal stale(String kind, UUID id) {
        var last = history.of(kind, id).stream().findFirst();
        return last.map(
                        version ->
                                Refusal.of(
                                                Refusal.Kind.CONFLICT,
                                                "people.stale",
                                                version.change().by(),
                                                version.change().at())
                                        .withFact("changedBy", version.change().by())
                                        .withFact("changedAt", version.change().at())
                                        .withFact("revision", version.revision()))
                .orElseGet(() -> PeopleRules.unknown(id.toString()));
    }
}
