package org.nmirf.disclosure.figures.ledger;

import java.util.List;
import org.nmirf.disclosure.figures.audit.Verdict;

/** Whether a table may go to its approver. */
public sealed interface Clearance {

    /** It may. */
    record Cleared(ClearedTable table) implements Clearance {}

    /** It may not follow what was released. */
    record Objected(List<Objection> objections) implements Clearance {

        /** Copies the objections. */
        public Objected {
            objections = List.copyOf(objections);
        }
    }

    /**
     * It did not withstand the auditor.
     *
     * @param verdict never {@link Verdict.Safe}
     */
    record Refused(Verdict verdict) implements Clearance {}
}
