package org.nmirf.node.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.ContributorHash;
import org.nmirf.disclosure.figures.table.FigureTable.Counted;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.spreadsheet.Sheet;

/** Adds rows up to cells; keeps hashed references only. */
final class CellTallies {

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");
    // Of all rows, so that any cells can be added up.
    private static final long MOST = 1_000_000_000L;

    private final ContributorHash hash;
    private final Map<CellName, Tally> tallies = new LinkedHashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    CellTallies(ContributorHash hash) {
        this.hash = hash;
    }

    private record Place(CellName cell, int row) {}

    private long total;

    private static final class Tally {
        private long count;
        private boolean isCounted;
        private final Set<String> contributors = new HashSet<>();
    }

    /** Takes a row into its cell, or says what is wrong with it. */
    Optional<Detail> take(Sheet.Row row, CellName cell) {
        String count = row.get(FigureColumns.COUNT);
        String contributor = row.get(FigureColumns.CONTRIBUTOR);
        if (count.isEmpty() == contributor.isEmpty()) {
            return Optional.of(
                    fault(
                            row.number(),
                            FigureColumns.COUNT,
                            count.isEmpty() ? "figures.nothing-counted" : "figures.counted-twice"));
        }
        Tally tally = tallies.computeIfAbsent(cell, any -> new Tally());
        return contributor.isEmpty()
                ? count(row, count, tally)
                : contributor(row, cell, hash.of(contributor), tally);
    }

    private Optional<Detail> count(Sheet.Row row, String text, Tally tally) {
        if (!COUNT.matcher(text).matches()) {
            return Optional.of(fault(row.number(), FigureColumns.COUNT, "figures.count"));
        }
        tally.isCounted = true;
        long count = Long.parseLong(text);
        tally.count += count;
        total += count;
        if (!tally.contributors.isEmpty()) {
            return Optional.of(fault(row.number(), FigureColumns.COUNT, "figures.mixed"));
        }
        return total > MOST
                ? Optional.of(fault(row.number(), FigureColumns.COUNT, "figures.count"))
                : Optional.empty();
    }

    private Optional<Detail> contributor(Sheet.Row row, CellName cell, String hashed, Tally tally) {
        if (tally.isCounted) {
            return Optional.of(fault(row.number(), FigureColumns.CONTRIBUTOR, "figures.mixed"));
        }
        Place before = places.putIfAbsent(hashed, new Place(cell, row.number()));
        if (before != null && !before.cell().equals(cell)) {
            return Optional.of(
                    Detail.of(
                            field(row.number(), FigureColumns.CONTRIBUTOR),
                            "figures.in-two-cells",
                            before.row()));
        }
        tally.contributors.add(hashed);
        return Optional.empty();
    }

    Map<CellName, Counted> counted() {
        Map<CellName, Counted> counted = new LinkedHashMap<>();
        tallies.forEach(
                (cell, tally) ->
                        counted.put(
                                cell,
                                tally.isCounted
                                        ? Counted.of(tally.count)
                                        : Counted.of(tally.contributors)));
        return counted;
    }

    static Detail fault(int row, String column, String code) {
        return Detail.of(field(row, column), code);
    }

    private static String field(int row, String column) {
        return "rows[" + row + "]." + column;
    }
}
