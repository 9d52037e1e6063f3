package org.nmirf.node.release;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.event.Subject;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.disclosure.ReleaseGate;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.ledger.Egress;
import org.nmirf.node.ledger.RecordId;
import org.nmirf.node.ledger.Release;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.outcome.Refusal.Kind;
import org.nmirf.node.practice.PracticeRules;
import org.springframework.stereotype.Component;

/** What taking back practices and tables has in common. */
@Component
public class Withdrawals {

    /** The vocabulary of reasons. */
    public static final String REASONS = "withdrawal-reasons";

    private final Payloads payloads;
    private final PracticeRules rules;
    private final Egress egress;

    Withdrawals(Payloads payloads, PracticeRules rules, Egress egress) {
        this.payloads = payloads;
        this.rules = rules;
        this.egress = egress;
    }

    /** Whether the person may take back what was released; with a refusal if not. */
    public Outcome<Person> allowed(Person person) {
        return person.is(Role.APPROVER) || person.is(Role.OFFICER)
                ? Outcome.done(person)
                : Outcome.refused(Refusal.of(Kind.FORBIDDEN, "access.refused"));
    }

    /** The reason as a code, or why it is none. */
    public Outcome<String> reason(@Nullable String typed) {
        String code = typed == null ? "" : typed.strip();
        return rules.isKnown(REASONS, code)
                ? Outcome.done(code)
                : Outcome.refused(
                        Refusal.invalid(
                                List.of(Detail.of("reason", "code.unknown", code, REASONS))));
    }

    /** Seals the withdrawal and puts it on its way, in the transaction of whoever takes back. */
    public Release put(
            RecordId recordId,
            Subject subject,
            long version,
            String reason,
            String by,
            Instant at) {
        var sealed = ReleaseGate.withdraw(subject.key(), reason, new WithdrawalPayload(payloads));
        return egress.put(sealed, recordId, subject, version, by, at);
    }
}
