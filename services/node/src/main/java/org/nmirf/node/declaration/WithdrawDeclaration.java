package org.nmirf.node.declaration;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Person;
import org.nmirf.node.ledger.RecordId;
import org.nmirf.node.ledger.Release;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.release.Withdrawals;
import org.nmirf.node.trail.Act;
import org.nmirf.node.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a declaration back from the network. Needs no second person. */
@Service
public class WithdrawDeclaration {

    private final Declarations declarations;
    private final Withdrawals withdrawals;
    private final Trail trail;
    private final Clock clock;

    WithdrawDeclaration(
            Declarations declarations, Withdrawals withdrawals, Trail trail, Clock clock) {
        this.declarations = declarations;
        this.withdrawals = withdrawals;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Takes it back; what waits for approval is handed back with it.
     *
     * @param reason code of the vocabulary withdrawal-reasons
     */
    @Transactional
    public Outcome<Release> withdraw(DeclarationKind kind, @Nullable String reason, Person person) {
        return withdrawals.allowed(person).then(allowed -> take(kind, reason, allowed));
    }

    private Outcome<Release> take(DeclarationKind kind, @Nullable String reason, Person person) {
        Declaration held = declarations.hold(kind);
        return held.isLive()
                ? withdrawals.reason(reason).map(code -> leave(held, code, person.name()))
                : Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "declaration.not-published"));
    }

    private Release leave(Declaration held, String reason, String by) {
        Instant now = clock.instant();
        var withdrawn = held.withdrawn(reason, by, now);
        declarations.replace(withdrawn);
        trail.add(held.id(), (int) withdrawn.version(), by, new Act.Withdrawn(reason));
        return withdrawals.put(
                new RecordId.OfDeclaration(held.id()),
                held.networkSubject(),
                withdrawn.version(),
                reason,
                by,
                now);
    }
}
