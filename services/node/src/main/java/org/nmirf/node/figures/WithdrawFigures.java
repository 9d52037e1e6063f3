package org.nmirf.node.figures;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Person;
import org.nmirf.node.ledger.RecordId;
import org.nmirf.node.ledger.Release;
import org.nmirf.node.outcome.Outcome;
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
    private final Trail trail;
    private final Clock clock;

    WithdrawFigures(Tabulations tables, Withdrawals withdrawals, Trail trail, Clock clock) {
        this.tables = tables;
        this.withdrawals = withdrawals;
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
        return withdrawals
                .allowed(person)
                .then(
                        allowed ->
                                tables.hold(id)
                                        .map(table -> withdraw(table, reason, allowed))
                                        .orElseGet(
                                                () -> Outcome.refused(BringFigures.unknown(id))));
    }

    private Outcome<Release> withdraw(Tabulation table, @Nullable String reason, Person person) {
        return table.live()
                ? withdrawals.reason(reason).map(code -> leave(table, code, person.name()))
                : Outcome.refused(BringFigures.wrongState("figures.not-released", table));
    }

    private Release leave(Tabulation table, String reason, String by) {
        Instant now = clock.instant();
        var withdrawn = table.withdrawn(by, now, reason);
        tables.replace(withdrawn);
        trail.add(table.id(), 1, by, new Act.Withdrawn(reason));
        return withdrawals.put(
                new RecordId.OfFigures(table.id()),
                ApproveFigures.subject(table),
                withdrawn.version(),
                reason,
                by,
                now);
    }
}
