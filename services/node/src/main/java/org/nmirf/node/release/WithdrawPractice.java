package org.nmirf.node.release;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.ledger.Egress;
import org.nmirf.node.ledger.RecordId;
import org.nmirf.node.ledger.Release;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.outcome.Refusal.Kind;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.practice.PracticeId;
import org.nmirf.node.practice.Practices;
import org.nmirf.node.practice.WritePractice;
import org.nmirf.node.trail.Act;
import org.nmirf.node.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back from the network what was released. Needs no second person: it must always work. */
@Service
public class WithdrawPractice {

    private final Practices practices;
    private final Withdrawals withdrawals;
    private final Egress egress;
    private final Trail trail;
    private final Clock clock;

    WithdrawPractice(
            Practices practices, Withdrawals withdrawals, Egress egress, Trail trail, Clock clock) {
        this.practices = practices;
        this.withdrawals = withdrawals;
        this.egress = egress;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Takes the practice back.
     *
     * @param reason code of the vocabulary withdrawal-reasons
     */
    @Transactional
    public Outcome<Release> withdraw(PracticeId id, @Nullable String reason, Person person) {
        if (!person.is(Role.APPROVER) && !person.is(Role.OFFICER)) {
            return Outcome.refused(Refusal.of(Kind.FORBIDDEN, "access.refused"));
        }
        return practices
                .hold(id)
                .map(practice -> withdraw(practice, reason == null ? "" : reason.strip(), person))
                .orElseGet(() -> Outcome.refused(WritePractice.unknown(id)));
    }

    private Outcome<Release> withdraw(Practice practice, String reason, Person person) {
        if (!practice.releases().live()) {
            return Outcome.refused(Refusal.of(Kind.CONFLICT, "practice.not-released"));
        }
        if (!withdrawals.isReason(reason)) {
            return Outcome.refused(
                    Refusal.invalid(
                            List.of(
                                    Detail.of(
                                            "reason",
                                            "code.unknown",
                                            reason,
                                            Withdrawals.REASONS))));
        }
        Instant now = clock.instant();
        var withdrawn = practice.withdrawn(person.name(), now, reason);
        practices.replace(withdrawn);
        trail.add(practice, person.name(), new Act.Withdrawn(reason));
        return Outcome.done(
                egress.put(
                        withdrawals.seal(Sealing.subject(practice), reason),
                        new RecordId.OfPractice(practice.id().value()),
                        Sealing.subject(practice),
                        withdrawn.releases().version(),
                        person.name(),
                        now));
    }
}
