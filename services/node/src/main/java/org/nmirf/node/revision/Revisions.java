package org.nmirf.node.revision;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.history.Change;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;

/**
 * Changes records of one kind, each only as the person has read it: optimistic locking by a counted
 * revision.
 */
public final class Revisions<T extends Revised> {

    private final String record;
    private final Consumer<T> keep;
    private final Clock clock;

    /**
     * @param record word before the dot of the refusals' codes {@code <record>.unknown} and {@code
     *     <record>.stale}
     * @param keep writes a new version, within the caller's transaction
     */
    public Revisions(String record, Consumer<T> keep, Clock clock) {
        this.record = record;
        this.keep = keep;
        this.clock = clock;
    }

    /**
     * Changes what is held. Saving what was not touched makes no version.
     *
     * @param held the record, locked until the transaction ends; empty if there is none, or none
     *     that the person may know of
     * @param how makes the changed record, or refuses
     * @return the changed record, or the one that stands; refuses what is not there and what
     *     somebody changed since it was read
     */
    public Outcome<T> change(
            Optional<T> held, Seen seen, Person person, BiFunction<T, Change, Outcome<T>> how) {
        return held.map(Outcome::done)
                .orElseGet(() -> Outcome.refused(unknown(record, seen.id())))
                .then(
                        old ->
                                old.revision() == seen.revision()
                                        ? how.apply(old, by(person, seen.reason()))
                                                .map(changed -> replace(old, changed))
                                        : Outcome.refused(stale(record, old)));
    }

    /** Writes a changed record, unless nothing was touched; gives the one that stands. */
    public T replace(T old, T changed) {
        if (changed.substance().equals(old.substance())) {
            return old;
        }
        keep.accept(changed);
        return changed;
    }

    /** A change by the person, now. */
    public Change by(Person person, String reason) {
        return new Change(person.name(), clock.instant(), reason.strip());
    }

    /** A change by the person, now, that gives no reason. */
    public Change by(Person person) {
        return by(person, "");
    }

    /** The person, if an officer; only officers write what is not theirs alone. */
    public static Outcome<Person> officer(Person person) {
        return person.is(Role.OFFICER)
                ? Outcome.done(person)
                : Outcome.refused(Refusal.of(Refusal.Kind.FORBIDDEN, "access.refused"));
    }

    /** There is none. */
    public static Refusal unknown(String record, UUID id) {
        return Refusal.of(Refusal.Kind.NOT_FOUND, record + ".unknown", id.toString());
    }

    /** As {@link #stale(String, int, Change)}, of a record. */
    public static Refusal stale(String record, Revised now) {
        return stale(record, now.revision(), now.changed());
    }

    /** Somebody changed it since it was read: says who, when, and what stands now. */
    public static Refusal stale(String record, int revision, Change changed) {
        return Refusal.of(Refusal.Kind.CONFLICT, record + ".stale", changed.by(), changed.at())
                .withFact("changedBy", changed.by())
                .withFact("changedAt", changed.at())
                .withFact("revision", revision);
    }
}
