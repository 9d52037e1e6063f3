package org.nmirf.node.release;

import java.time.Clock;
import java.time.Instant;
import org.nmirf.disclosure.AnonymisedText;
import org.nmirf.disclosure.Approval;
import org.nmirf.disclosure.PracticeRelease;
import org.nmirf.disclosure.SignOff;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.ledger.Egress;
import org.nmirf.node.ledger.RecordId;
import org.nmirf.node.ledger.Release;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Kind;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.practice.PracticeId;
import org.nmirf.node.practice.PracticeState;
import org.nmirf.node.practice.Practices;
import org.nmirf.node.practice.WritePractice;
import org.nmirf.node.review.ReadPractice;
import org.nmirf.node.trail.Act;
import org.nmirf.node.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a submitted practice leave, by someone who had no hand in it. */
@Service
public class ApprovePractice {

    private final Practices practices;
    private final Sealing sealing;
    private final ReadPractice reading;
    private final Egress egress;
    private final Records records;
    private final Clock clock;

    ApprovePractice(
            Practices practices,
            Sealing sealing,
            ReadPractice reading,
            Egress egress,
            Records records,
            Clock clock) {
        this.practices = practices;
        this.sealing = sealing;
        this.reading = reading;
        this.egress = egress;
        this.records = records;
        this.clock = clock;
    }

    /** Where an approval is written down. */
    @Component
    record Records(SignOffs signOffs, Trail trail) {}

    /**
     * Approves exactly what the person looked at and read to the end. State, ledger and outbox
     * change together or not at all.
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
        var answers = form.answers().assessment();
        return reading.keep(practice, text, form.reading(), person)
                .map(
                        readings ->
                                new SignOff(
                                        approval(text, person), answers, readings, form.dangers()))
                .then(signOff -> sealing.seal(practice, text, signOff))
                .then(release -> isSeen(release, form))
                .map(release -> put(release, practice, person));
    }

    private static Approval approval(AnonymisedText text, Person person) {
        return new Approval(person.name(), text.contentHash());
    }

    private static Outcome<PracticeRelease> isSeen(PracticeRelease release, ApprovalForm form) {
        return form.event() == null || form.event().equals(release.payloadHash())
                ? Outcome.done(release)
                : Outcome.refused(Refusal.of(Kind.CONFLICT, "disclosure.other_content_approved"));
    }

    private Release put(PracticeRelease release, Practice practice, Person person) {
        Instant now = clock.instant();
        var approved = practice.approved(person.name(), now);
        practices.replace(approved);
        var put =
                egress.put(
                        release,
                        new RecordId.OfPractice(practice.id().value()),
                        Sealing.subject(practice),
                        approved.releases().version(),
                        person.name(),
                        now);
        records.signOffs().add(put.id(), practice, release, now);
        records.trail()
                .add(
                        practice,
                        person.name(),
                        new Act.Approved(
                                release.contentHash(),
                                release.payloadHash(),
                                release.signOff().assessment(),
                                release.signOff().lookedFor()));
        return put;
    }
}
