package org.nmirf.node.intake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.outcome.Refusal.Detail;

/**
 * What an import does, or would do, row by row.
 *
 * @param applied whether it was done; false for a dry run and when rows are refused
 * @param unknownColumns columns that nothing is read from
 */
public record ImportReport(boolean applied, List<String> unknownColumns, List<RowFate> rows) {

    public ImportReport {
        unknownColumns = List.copyOf(unknownColumns);
        rows = List.copyOf(rows);
    }

    /** What becomes of a row. */
    public enum Fate {
        /** A new draft. */
        CREATE,
        /** The draft with that reference changes. */
        UPDATE,
        /** The practice with that reference says the same already. */
        UNCHANGED,
        /** Something is wrong with the row. */
        REFUSED
    }

    /**
     * One row.
     *
     * @param row as the spreadsheet shows it: the header is 1
     * @param practice id of the practice; null before it exists
     * @param faults what is wrong, by column; empty unless refused
     */
    public record RowFate(
            int row, String reference, Fate fate, @Nullable UUID practice, List<Detail> faults) {

        public RowFate {
            faults = List.copyOf(faults);
        }
    }

    /** How many rows have each fate. */
    public Map<Fate, Long> counts() {
        var counts = new EnumMap<Fate, Long>(Fate.class);
        Arrays.stream(Fate.values())
                .forEach(
                        fate ->
                                counts.put(
                                        fate,
                                        rows.stream().filter(row -> row.fate() == fate).count()));
        return counts;
    }

    /** Whether any row is refused. */
    public boolean hasRefusals() {
        return rows.stream().anyMatch(row -> row.fate() == Fate.REFUSED);
    }
}
