package org.nmirf.disclosure.figures.audit;

import org.nmirf.disclosure.figures.table.PublishedTable;

/** A table that withstood the {@link Auditor}, who alone makes one. */
public final class AuditedTable {

    private final Question question;

    AuditedTable(Question question) {
        this.question = question;
    }

    /** What will be published. */
    public PublishedTable published() {
        return question.table();
    }

    /** The question that was answered, for asking it again about the bytes that leave. */
    public Question question() {
        return question;
    }

    @Override
    public String toString() {
        return "AuditedTable[" + published() + "]";
    }
}
