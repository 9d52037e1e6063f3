package org.nmirf.disclosure.figures.audit;

import org.nmirf.disclosure.figures.table.PublishedTable;

/** A table that withstood the {@link Auditor}, who alone makes one. */
public final class AuditedTable {

    private final PublishedTable published;

    AuditedTable(PublishedTable published) {
        this.published = published;
    }

    /** What will be published. */
    public PublishedTable published() {
        return published;
    }

    @Override
    public String toString() {
        return "AuditedTable[" + published + "]";
    }
}
