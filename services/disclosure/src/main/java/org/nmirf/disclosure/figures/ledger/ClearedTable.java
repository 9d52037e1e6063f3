package org.nmirf.disclosure.figures.ledger;

import java.time.LocalDate;
import org.nmirf.disclosure.figures.audit.AuditedTable;
import org.nmirf.disclosure.figures.table.PublishedTable;
import org.nmirf.disclosure.figures.table.ReleasedTable;

/** A table that the auditor and the ledger let pass; only {@link FigureLedger} makes one. */
public final class ClearedTable {

    private final ReleasedTable released;
    private final AuditedTable audited;
    private final LocalDate day;

    ClearedTable(ReleasedTable released, AuditedTable audited, LocalDate day) {
        this.released = released;
        this.audited = audited;
        this.day = day;
    }

    /** What will be published. */
    public PublishedTable published() {
        return audited.published();
    }

    /** What the ledger must hold once it has left. */
    public ReleasedTable released() {
        return released;
    }

    /** The day for which it was cleared. */
    public LocalDate day() {
        return day;
    }

    @Override
    public String toString() {
        return "ClearedTable[" + published() + "]";
    }
}
