package org.nmirf.node.practice;

import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.nmirf.node.access.Person;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes drafts and changes them; never overwrites what the writer has not seen. */
@Service
public class WritePractice {

    private final Practices practices;
    private final PracticeRules rules;
    private final Clock clock;
    private final Ids ids;

    WritePractice(Practices practices, PracticeRules rules, Clock clock, Ids ids) {
        this.practices = practices;
        this.rules = rules;
        this.clock = clock;
        this.ids = ids;
    }

    /** Keeps a new draft. Refuses what breaks the rules, and a reference that is taken. */
    @Transactional
    public Outcome<Practice> create(PracticeForm form, Person person) {
        return rules.check(form).then(content -> create(content, person));
    }

    private Outcome<Practice> create(PracticeContent content, Person person) {
        var other = practices.findByReference(content.reference());
        if (other.isPresent()) {
            return Outcome.refused(taken(other.get()));
        }
        var change = new Practice.Change(person.name(), clock.instant());
        var practice = Practice.first(new PracticeId(ids.next()), ids.next(), content, change);
        practices.add(practice);
        return Outcome.done(practice);
    }

    /**
     * Changes a practice; it becomes a draft again. The form names the revision that was read:
     * another one is refused with who changed it and when.
     */
    @Transactional
    public Outcome<Practice> change(PracticeId id, PracticeForm form, Person person) {
        Integer read = form.revision();
        if (read == null) {
            return Outcome.refused(Refusal.of(Refusal.Kind.INVALID, "practice.revision-missing"));
        }
        List<AnsweredRecommendation> stood =
                practices
                        .find(id)
                        .map(practice -> practice.content().recommendations())
                        .orElse(List.of());
        return rules.check(form, stood).then(content -> change(id, read, content, person));
    }

    private Outcome<Practice> change(
            PracticeId id, int read, PracticeContent content, Person person) {
        var found = practices.hold(id);
        if (found.isEmpty()) {
            return Outcome.refused(unknown(id));
        }
        var practice = found.get();
        if (practice.revision() != read) {
            return Outcome.refused(stale(practice));
        }
        var other = practices.findByReference(content.reference());
        if (other.isPresent() && !other.get().id().equals(id)) {
            return Outcome.refused(taken(other.get()));
        }
        return Outcome.done(edit(practice, content.keeping(practice.content()), person));
    }

    private Practice edit(Practice practice, PracticeContent content, Person person) {
        var edited = practice.edited(content, new Practice.Change(person.name(), clock.instant()));
        practices.replace(edited);
        return edited;
    }

    /**
     * Changes what of its attachments is to leave with a practice; it becomes a draft again.
     *
     * @param read the revision that was read; another one is refused
     */
    @Transactional
    public Outcome<Practice> let(
            PracticeId id, int read, UnaryOperator<Leaving> change, Person person) {
        var found = practices.hold(id);
        if (found.isEmpty()) {
            return Outcome.refused(unknown(id));
        }
        var practice = found.get();
        if (practice.revision() != read) {
            return Outcome.refused(stale(practice));
        }
        var content = practice.content();
        return LeavingRules.check(change.apply(content.leaving()), content)
                .map(leaving -> edit(practice, content.withLeaving(leaving), person));
    }

    /** There is no such practice. */
    public static Refusal unknown(PracticeId id) {
        return Refusal.of(Refusal.Kind.NOT_FOUND, "practice.unknown", id.toString());
    }

    /** Somebody changed it since it was read. */
    public static Refusal stale(Practice practice) {
        var changed = practice.changed();
        return Refusal.of(Refusal.Kind.CONFLICT, "practice.stale", changed.by(), changed.at())
                .withFact("changedBy", changed.by())
                .withFact("changedAt", changed.at())
                .withFact("revision", practice.revision());
    }

    private static Refusal taken(Practice other) {
        return Refusal.of(
                        Refusal.Kind.CONFLICT,
                        "practice.reference-taken",
                        other.content().reference())
                .withFact("practice", other.id());
    }
}
