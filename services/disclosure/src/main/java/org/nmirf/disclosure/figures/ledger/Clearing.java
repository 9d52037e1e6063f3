package org.nmirf.disclosure.figures.ledger;

import java.time.LocalDate;
import org.nmirf.disclosure.figures.audit.Auditor;
import org.nmirf.disclosure.figures.table.ReleasedTable;

/**
 * The checks before publication on a day, against the ledger as it is now.
 *
 * @param ledger everything that left before
 * @param day on which the table would leave
 * @param auditor who attacks it
 */
public record Clearing(FigureLedger ledger, LocalDate day, Auditor auditor) {

    /** Whether the table may leave on the day. */
    public Clearance clear(ReleasedTable candidate) {
        return ledger.clear(candidate, day, auditor);
    }
}
