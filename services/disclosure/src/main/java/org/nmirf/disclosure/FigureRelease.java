package org.nmirf.disclosure;

import java.time.LocalDate;
import java.util.Set;
import org.nmirf.disclosure.figures.ledger.ClearedTable;
import org.nmirf.disclosure.figures.table.PublishedTable;
import org.nmirf.disclosure.figures.table.ReleasedTable;

/** An approved table that withstood the auditor and the ledger, frozen as the bytes that leave. */
public final class FigureRelease implements Releasable {

    private final ClearedTable table;
    private final Set<String> authors;
    private final Approval approval;
    private final byte[] payload;

    FigureRelease(ClearedTable table, Set<String> authors, Approval approval, byte[] payload) {
        this.table = table;
        this.authors = Set.copyOf(authors);
        this.approval = approval;
        this.payload = payload.clone();
    }

    @Override
    public byte[] payload() {
        return payload.clone();
    }

    @Override
    public String payloadHash() {
        return Fingerprint.of(payload);
    }

    /** The table that the payload says. */
    public PublishedTable table() {
        return table.published();
    }

    /** What the ledger must hold from now on, in the same transaction; it stays in the country. */
    public ReleasedTable forLedger() {
        return table.released();
    }

    /** The day for which the ledger cleared it. */
    public LocalDate day() {
        return table.day();
    }

    /** Lower-case hexadecimal SHA-256 of the published table, as approved. */
    public String contentHash() {
        return approval.contentHash();
    }

    /** Who approved the release: none of the authors. */
    public String approvedBy() {
        return approval.approvedBy();
    }

    /** Who made the table. */
    public Set<String> authors() {
        return authors;
    }

    /** The version of the rules that were applied. */
    public String policyVersion() {
        return Policy.VERSION;
    }

    @Override
    public String toString() {
        return "FigureRelease[" + payloadHash() + "]";
    }
}
