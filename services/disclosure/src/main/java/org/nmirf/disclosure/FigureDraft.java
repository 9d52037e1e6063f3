package org.nmirf.disclosure;

import java.util.Set;
import org.nmirf.disclosure.figures.table.FigureTable;
import org.nmirf.disclosure.figures.table.PublishedTable;
import org.nmirf.disclosure.figures.table.ReleasedTable;

/**
 * Figures on their way to release.
 *
 * @param authors everyone who counted or chose what is hidden, at least one; none of them may
 *     approve the release
 * @param table what was counted, and what is to be published of it
 */
public record FigureDraft(Set<String> authors, ReleasedTable table) {

    /** Refuses figures that nobody made. */
    public FigureDraft {
        authors = Set.copyOf(authors);
        if (authors.isEmpty() || authors.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a draft names its authors");
        }
    }

    /** A draft with one author. */
    public static FigureDraft by(String author, FigureTable counted, PublishedTable published) {
        return new FigureDraft(Set.of(author), new ReleasedTable(counted, published));
    }

    /** What the approver approves: lower-case hexadecimal SHA-256 of the published table. */
    public String contentHash() {
        return table.published().contentHash();
    }

    /** Never the counts: drafts end up in logs by accident. */
    @Override
    public String toString() {
        return Confidential.MARK;
    }
}
