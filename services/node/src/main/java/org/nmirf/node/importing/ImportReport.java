package org.nmirf.node.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nmirf.node.incoming.IncomingFile.Format;

/**
 * What would become, or became, of a file.
 *
 * @param rows in the order of the file
 * @param otherCountries entries about other countries, which were skipped
 * @param unknownColumns columns that nothing is read from
 * @param putAway recommendations of older cycles that are put away
 * @param isApplied whether it was done
 */
public record ImportReport(
        Format format,
        List<RowReport> rows,
        int otherCountries,
        List<String> unknownColumns,
        int putAway,
        boolean isApplied) {

    /** Copies the lists. */
    public ImportReport {
        rows = List.copyOf(rows);
        unknownColumns = List.copyOf(unknownColumns);
    }

    /** The same, done. */
    ImportReport applied() {
        return new ImportReport(format, rows, otherCountries, unknownColumns, putAway, true);
    }

    /** How many rows have each fate. */
    public Map<Fate, Long> counts() {
        Map<Fate, Long> counts = new EnumMap<>(Fate.class);
        for (Fate fate : Fate.values()) {
            counts.put(fate, rows.stream().filter(row -> row.fate() == fate).count());
        }
        return counts;
    }

    /** Whether any row is refused. */
    public boolean hasRefusals() {
        return rows.stream().anyMatch(row -> row.fate() == Fate.REFUSED);
    }

    /** Whether there is anything to be kept. */
    public boolean hasNews() {
        return rows.stream()
                .anyMatch(row -> row.fate() == Fate.CREATED || row.fate() == Fate.UPDATED);
    }
}
