package org.nmirf.node.reading;

import java.time.Clock;
import java.util.List;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.practice.PracticeId;
import org.nmirf.node.practice.PracticeState;
import org.nmirf.node.practice.Practices;
import org.nmirf.node.practice.WritePractice;
import org.nmirf.node.trail.Act;
import org.nmirf.node.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a practice that waits for approval back to its writers, with a note. */
@Service
class SendBack {

    private static final int LONGEST_NOTE = 2_000;

    private final Practices practices;
    private final Notes notes;
    private final Trail trail;
    private final Clock clock;

    SendBack(Practices practices, Notes notes, Trail trail, Clock clock) {
        this.practices = practices;
        this.notes = notes;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Makes it a draft again.
     *
     * @param words what has to be done; not blank
     */
    @Transactional
    public Outcome<Practice> sendBack(PracticeId id, String words, Person person) {
        if (!person.is(Role.APPROVER)) {
            return Outcome.refused(Refusal.of(Refusal.Kind.FORBIDDEN, "access.refused"));
        }
        if (words.isBlank() || words.length() > LONGEST_NOTE) {
            String code = words.isBlank() ? "note.missing" : "text.too-long";
            return Outcome.refused(
                    Refusal.invalid(List.of(Refusal.Detail.of("note", code, LONGEST_NOTE))));
        }
        return practices
                .hold(id)
                .map(practice -> sendBack(practice, words.strip(), person))
                .orElseGet(() -> Outcome.refused(WritePractice.unknown(id)));
    }

    private Outcome<Practice> sendBack(Practice practice, String words, Person person) {
        if (!(practice.state() instanceof PracticeState.InReview)) {
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "practice.not-in-review"));
        }
        var now = clock.instant();
        var recalled = practice.recalled(person.name(), now);
        practices.replace(recalled);
        notes.add(practice.id(), new Note(words, person.name(), now));
        trail.add(practice, person.name(), new Act.SentBack(words));
        return Outcome.done(recalled);
    }
}
