package org.nmirf.node.release;

import java.time.Clock;
import java.time.Instant;
import org.nmirf.disclosure.AnonymisedText;
import org.nmirf.disclosure.Approval;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.ledger.Egress;
import org.nmirf.node.ledger.Release;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Kind;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.practice.PracticeId;
import org.nmirf.node.practice.PracticeState;
import org.nmirf.node.practice.Practices;
import org.nmirf.node.practice.WritePractice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a submitted practice leave, by someone who had no hand in it. */
@Service
public class ApprovePractice {

    private final Practices practices;
    private final Sealing sealing;
    private final Egress egress;
    private final Clock clock;

    ApprovePractice(Practices practices, Sealing sealing, Egress egress, Clock clock) {
        this.practices = practices;
        this.sealing = sealing;
        this.egress = egress;
        this.clock = clock;
    }

    /**
     * Approves exactly what the person looked at. State, ledger and outbox change together or not
     * at all.
     */
    @Transactional
    public Outcome<Release> approve(PracticeId id, ApprovalForm form, Person person) {
        if (!person.is(Role.APPROVER)) {
            return Outcome.refused(Refusal.of(Kind.FORBIDDEN, "access.refused"));
        }
        return practices
                .hold(id)
                .map(practice -> approve(practice, form, person))
                .orElseGet(() -> Outcome.refused(WritePractice.unknown(id)));
    }

    private Outcome<Release> approve(Practice practice, ApprovalForm form, Person person) {
        Integer seen = form.revision();
        if (seen != null && seen != practice.revision()) {
            return Outcome.refused(WritePractice.stale(practice));
        }
        if (!(practice.state() instanceof PracticeState.InReview)) {
            return Outcome.refused(
                    Refusal.of(Kind.CONFLICT, "practice.not-in-review")
                            .withFact("state", practice.state().name()));
        }
        return sealing.anonymise(practice).then(text -> approve(practice, text, form, person));
    }

    private Outcome<Release> approve(
            Practice practice, AnonymisedText text, ApprovalForm form, Person person) {
        String hash = form.hash() == null ? text.contentHash() : form.hash();
        return sealing.seal(practice, text, new Approval(person.name(), hash))
                .map(
                        release -> {
                            Instant now = clock.instant();
                            var approved = practice.approved(person.name(), now);
                            practices.replace(approved);
                            return egress.put(
                                    release,
                                    practice.id(),
                                    Sealing.subject(practice),
                                    approved.releases().version(),
                                    person.name(),
                                    now);
                        });
    }
}
