package org.nmirf.node.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.nmirf.node.incoming.IncomingFile.Format;

/**
 * What would become, or became, of a file.
 *
 * @param rows in the order of the file
 * @param otherCountries entries about other countries, which were skipped
 * @param unknownColumns columns that nothing is read from
 * @param away recommendations of older cycles that are put away
 * @param isApplied whether it was done
 */
public record ImportReport(
        Format format,
        List<RowReport> rows,
        int otherCountries,
        List<String> unknownColumns,
        List<Away> away,
        boolean isApplied) {

    /** Copies the lists. */
    public ImportReport {
        rows = List.copyOf(rows);
        unknownColumns = List.copyOf(unknownColumns);
        // Older reports only counted them.
        away = List.copyOf(Objects.requireNonNullElse(away, List.of()));
    }

    /**
     * One of an older cycle.
     *
     * @param name document and paragraph, or its first words
     * @param isNew whether this very file brings it
     */
    public record Away(UUID id, String name, boolean isNew) {}

    /** How many of older cycles there are. */
    public int putAway() {
        return away.size();
    }

    /** The same, done. */
    ImportReport applied() {
        return new ImportReport(format, rows, otherCountries, unknownColumns, away, true);
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
