package org.nmirf.node.importing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.incoming.IncomingRow.Remark;
import org.nmirf.node.outcome.Refusal.Detail;

/**
 * What becomes of one row of a file, and why.
 *
 * @param row as the file counts, from 1
 * @param name document and paragraph, or the first words
 * @param recommendation id of what it is about; null for what is new or refused
 * @param changed fields that become other
 * @param kept fields in which people here are kept against the file
 * @param faults why it is refused
 * @param remarks what was mended, guessed or left out
 */
public record RowReport(
        int row,
        String name,
        Fate fate,
        @Nullable UUID recommendation,
        List<String> changed,
        List<String> kept,
        List<Detail> faults,
        List<Remark> remarks) {

    /** Copies the lists. */
    public RowReport {
        changed = List.copyOf(changed);
        kept = List.copyOf(kept);
        faults = List.copyOf(faults);
        remarks = List.copyOf(remarks);
    }
}
