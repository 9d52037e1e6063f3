package org.nmirf.node.roster;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nmirf.node.outcome.Refusal.Detail;

/**
 * What an import of people does, or would do, row by row.
 *
 * @param applied whether it was done; false for a dry run and when rows are refused
 * @param unknownColumns columns that nothing is read from
 */
record RosterReport(boolean applied, List<String> unknownColumns, List<RowFate> rows) {

    /** Copies the lists. */
    RosterReport {
        unknownColumns = List.copyOf(unknownColumns);
        rows = List.copyOf(rows);
    }

    /** What becomes of a row. */
    enum Fate {
        CREATE,
        UPDATE,
        UNCHANGED,
        REFUSED
    }

    /**
     * One row.
     *
     * @param row as the spreadsheet shows it: the header is 1
     * @param name of the person, or of the institution where no person stands
     * @param faults what is wrong, by column; empty unless refused
     */
    record RowFate(int row, String name, Fate fate, List<Detail> faults) {

        RowFate {
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

    /** How many rows bring something. */
    public long good() {
        return rows.stream()
                .filter(row -> row.fate() == Fate.CREATE || row.fate() == Fate.UPDATE)
                .count();
    }
}
