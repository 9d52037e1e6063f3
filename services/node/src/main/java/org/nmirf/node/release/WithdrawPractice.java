package org.nmirf.node.release;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Person;
import org.nmirf.node.ledger.RecordId;
import org.nmirf.node.ledger.Release;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
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
    private final Trail trail;
    private final Clock clock;

    WithdrawPractice(Practices practices, Withdrawals withdrawals, Trail trail, Clock clock) {
        this.practices = practices;
        this.withdrawals = withdrawals;
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
        return withdrawals
                .allowed(person)
                .then(
                        allowed ->
                                practices
                                        .hold(id)
                                        .map(practice -> withdraw(practice, reason, allowed))
                                        .orElseGet(
                                                () -> Outcome.refused(WritePractice.unknown(id))));
    }

    private Outcome<Release> withdraw(Practice practice, @Nullable String reason, Person person) {
        return practice.releases().live()
                ? withdrawals.reason(reason).map(code -> leave(practice, code, person.name()))
                : Outcome.refused(Refusal.of(Kind.CONFLICT, "practice.not-released"));
    }

    private Release leave(Practice practice, String reason, String by) {
        Instant now = clock.instant();
        var withdrawn = practice.withdrawn(by, now, reason);
        practices.replace(withdrawn);
        trail.add(practice, by, new Act.Withdrawn(reason));
        return withdrawals.put(
                new RecordId.OfPractice(practice.id().value()),
                Sealing.subject(practice),
                withdrawn.releases().version(),
                reason,
                by,
                now);
    }
}
