package org.nmirf.hub.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.Subject;

/**
 * The version of every subject and the answer to every event. Every method throws a {@link
 * org.springframework.dao.DataAccessException} when the database is down.
 */
public interface AdmissionLedger {

    /** The answer that the country's event with that id got, or empty. */
    Optional<Answer> findAnswer(CountryCode country, UUID eventId);

    /** The newest admitted version of a subject, or empty. */
    Optional<Entry> find(Subject subject);

    /** The practice of that id unless it was never admitted, or was taken back. */
    default Optional<Entry> findLivePractice(UUID id) {
        return find(new Subject(Kind.PRACTICE, id))
                .filter(entry -> entry.state() == Entry.State.LIVE);
    }

    /**
     * Admits a version: it becomes the newest of its subject, and the answer is kept. Nothing
     * happens unless the subject is new, or the same owner's at a lower version.
     *
     * @return whether the version is admitted now
     */
    boolean admit(Entry entry, Answer answer);

    /** Keeps a refusal as the answer to an event; the first answer to an event stays. */
    void refuse(Answer answer);

    /** Notes a refused record by the place where it lay; once, however often it comes. */
    void note(Refusal refusal);

    /** Does all of it or none of it. */
    <T> T together(Supplier<T> work);

    /**
     * Runs the work with those of the subjects whose newest version is still the given one. Until
     * the work is done nobody can admit a newer version of these, so what the work publishes cannot
     * overtake it.
     */
    void whileNewest(Map<Subject, Long> versions, Consumer<Collection<Entry>> work);

    /** The newest versions of these subjects; unknown ones are left out. */
    Map<Subject, Entry> findAll(Collection<Subject> subjects);

    /** The answers that events with these ids got from whatever country. */
    List<Answer> findAnswers(Collection<UUID> eventIds);

    /** The index answers with these versions now; lower ones than known are passed over. */
    void searchable(Map<Subject, Long> versions);

    /** How many practices the index has answered with, in some version, stubs included. */
    long countSearchable();

    /** Every practice with version and state, to compare an index with. */
    Map<UUID, Standing> standings();

    /** Version and state of a subject. */
    record Standing(long version, Entry.State state) {}
}
