package org.nmirf.node.release;

import org.nmirf.backbone.event.Subject;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.disclosure.ReleaseGate;
import org.nmirf.disclosure.Withdrawal;
import org.nmirf.node.practice.PracticeRules;
import org.springframework.stereotype.Component;

/** Has the disclosure module seal withdrawals of whatever was released. */
@Component
public class Withdrawals {

    /** The vocabulary of reasons. */
    public static final String REASONS = "withdrawal-reasons";

    private final Payloads payloads;
    private final PracticeRules rules;

    Withdrawals(Payloads payloads, PracticeRules rules) {
        this.payloads = payloads;
        this.rules = rules;
    }

    /** Whether the code is a reason for a withdrawal. */
    public boolean isReason(String code) {
        return rules.isKnown(REASONS, code);
    }

    /** The withdrawal of that subject, sealed. */
    public Withdrawal seal(Subject subject, String reason) {
        return ReleaseGate.withdraw(subject.key(), reason, new WithdrawalPayload(payloads));
    }
}
