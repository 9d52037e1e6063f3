package org.nmirf.node.figures;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
import org.nmirf.node.release.Withdrawals;
import org.nmirf.node.trail.Act;
import org.nmirf.node.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a released table back. Needs no second person; the ledger of figures never forgets it. */
@Service
public class WithdrawFigures {

    private final Tabulations tables;
    private final Withdrawals withdrawals;
    private final Egress egress;
    private final Trail trail;
    private final Clock clock;

    WithdrawFigures(
            Tabulations tables, Withdrawals withdrawals, Egress egress, Trail trail, Clock clock) {
        this.tables = tables;
        this.withdrawals = withdrawals;
        this.egress = egress;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Takes the table back.
     *
     * @param reason code of the vocabulary withdrawal-reasons
     */
    @Transactional
    public Outcome<Release> withdraw(UUID id, @Nullable String reason, Person person) {
        if (!person.is(Role.APPROVER) && !person.is(Role.OFFICER)) {
            return Outcome.refused(Refusal.of(Kind.FORBIDDEN, "access.refused"));
        }
        return tables.hold(id)
                .map(table -> withdraw(table, reason == null ? "" : reason.strip(), person))
                .orElseGet(() -> Outcome.refused(BringFigures.unknown(id)));
    }

    private Outcome<Release> withdraw(Tabulation table, String reason, Person person) {
        if (!table.live()) {
            return Outcome.refused(BringFigures.wrongState("figures.not-released", table));
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
        var withdrawn = table.withdrawn(person.name(), now, reason);
        tables.replace(withdrawn);
        trail.add(table.id(), 1, person.name(), new Act.Withdrawn(reason));
        var subject = ApproveFigures.subject(table);
        return Outcome.done(
                egress.put(
                        withdrawals.seal(subject, reason),
                        new RecordId.OfFigures(table.id()),
                        subject,
                        withdrawn.version(),
                        person.name(),
                        now));
    }
}
