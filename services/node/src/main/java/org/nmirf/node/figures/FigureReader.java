package org.nmirf.node.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.ContributorHash;
import org.nmirf.disclosure.figures.table.Dimension;
import org.nmirf.disclosure.figures.table.FigureTable;
import org.nmirf.disclosure.figures.table.FigureTable.Counted;
import org.nmirf.disclosure.figures.table.Layout;
import org.nmirf.disclosure.figures.table.UnitOfCount;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.outcome.Refusal.Kind;
import org.nmirf.node.spreadsheet.Sheet;

/** Counts the rows of one spreadsheet; names every row that is wrong, and never what it holds. */
final class FigureReader {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern PERIOD = Pattern.compile("[12][0-9]{3}(-H[12])?");
    private static final int MOST_FAULTS = 500;

    private final Sheet sheet;
    private final List<String> dimensions;
    private final CellTallies tallies;
    private final Map<String, SortedMap<String, String>> trees = new LinkedHashMap<>();
    private final Map<CellName, List<Integer>> rowsOf = new HashMap<>();
    private final List<Detail> faults = new ArrayList<>();

    private FigureReader(Sheet sheet, ContributorHash hash) {
        this.sheet = sheet;
        dimensions = FigureColumns.dimensions(sheet.columns());
        tallies = new CellTallies(hash);
        dimensions.forEach(name -> trees.put(name, new TreeMap<>()));
    }

    /** The table, or every row that is wrong with what to do about it. */
    static Outcome<FigureTable> read(Sheet sheet, ContributorHash hash) {
        return FigureColumns.check(sheet.columns())
                .then(good -> new FigureReader(sheet, hash).read());
    }

    private Outcome<FigureTable> read() {
        Sheet.Row first = sheet.rows().getFirst();
        String period = first.get(FigureColumns.PERIOD);
        Optional<UnitOfCount> unit = unit(first.get(FigureColumns.UNIT));
        for (Sheet.Row row : sheet.rows()) {
            checkWhole(row, unit, period);
            cell(row)
                    .ifPresent(
                            cell -> {
                                rowsOf.computeIfAbsent(cell, any -> new ArrayList<>())
                                        .add(row.number());
                                tallies.take(row, cell).ifPresent(faults::add);
                            });
        }
        checkLeaves();
        return faults.isEmpty() && unit.isPresent()
                ? table(unit.get(), period)
                : Outcome.refused(refusal());
    }

    private Refusal refusal() {
        var shown = faults.subList(0, Math.min(MOST_FAULTS, faults.size()));
        return new Refusal(Kind.INVALID, "figures.rows", List.of(faults.size()), shown, Map.of());
    }

    private Outcome<FigureTable> table(UnitOfCount unit, String period) {
        long cells = 1;
        for (SortedMap<String, String> tree : trees.values()) {
            cells *= tree.size() + 1L;
            if (cells > Layout.MOST_CELLS) {
                return Outcome.refused(
                        Refusal.of(Kind.INVALID, "figures.too-many-cells", Layout.MOST_CELLS));
            }
        }
        List<Dimension> layout = new ArrayList<>();
        trees.forEach((name, tree) -> layout.add(new Dimension(name, tree)));
        Map<CellName, Counted> inner = tallies.counted();
        return Outcome.done(new FigureTable(unit, period, new Layout(layout), inner));
    }

    private void checkWhole(Sheet.Row row, Optional<UnitOfCount> unit, String period) {
        // Mostly a comma inside a number: the count that is left would be another one.
        if (row.isTooLong()) {
            fault(row, sheet.columns().getLast(), "figures.surplus");
        }
        if (unit(row.get(FigureColumns.UNIT)).isEmpty()) {
            fault(row, FigureColumns.UNIT, "figures.unit");
        } else if (!unit(row.get(FigureColumns.UNIT)).equals(unit)) {
            fault(row, FigureColumns.UNIT, "figures.two-units");
        }
        if (!PERIOD.matcher(row.get(FigureColumns.PERIOD)).matches()) {
            fault(row, FigureColumns.PERIOD, "figures.period");
        } else if (!row.get(FigureColumns.PERIOD).equals(period)) {
            fault(row, FigureColumns.PERIOD, "figures.two-periods");
        }
    }

    private static Optional<UnitOfCount> unit(String word) {
        String name = word.toUpperCase(Locale.ROOT);
        return Arrays.stream(UnitOfCount.values()).filter(one -> one.name().equals(name)).findAny();
    }

    private Optional<CellName> cell(Sheet.Row row) {
        Map<String, String> codes = new HashMap<>();
        for (String dimension : dimensions) {
            code(row, dimension).ifPresent(code -> codes.put(dimension, code));
        }
        return codes.size() == dimensions.size()
                ? Optional.of(CellName.of(codes))
                : Optional.empty();
    }

    /** The code of the lowest level, when the whole path is in order. */
    private Optional<String> code(Sheet.Row row, String dimension) {
        String text = row.get(dimension);
        if (text.isEmpty()) {
            return fault(row, dimension, "figures.no-code");
        }
        String parent = "";
        for (String step : text.split(">", -1)) {
            String code = step.strip();
            if (!CODE.matcher(code).matches()) {
                return fault(row, dimension, "figures.code");
            }
            String known = trees.getOrDefault(dimension, new TreeMap<>()).get(code);
            if (known != null && !known.equals(parent)) {
                return fault(row, dimension, "figures.two-parents");
            }
            trees.computeIfAbsent(dimension, any -> new TreeMap<>()).put(code, parent);
            parent = code;
        }
        return Optional.of(parent);
    }

    private void checkLeaves() {
        rowsOf.forEach(
                (cell, rows) ->
                        cell.codes()
                                .forEach(
                                        (dimension, code) -> {
                                            if (isGroup(dimension, code)) {
                                                rows.forEach(
                                                        row ->
                                                                fault(
                                                                        CellTallies.fault(
                                                                                row,
                                                                                dimension,
                                                                                "figures.group")));
                                            }
                                        }));
    }

    private boolean isGroup(String dimension, String code) {
        return trees.getOrDefault(dimension, new TreeMap<>()).containsValue(code);
    }

    private Optional<String> fault(Sheet.Row row, String column, String code) {
        fault(CellTallies.fault(row.number(), column, code));
        return Optional.empty();
    }

    private void fault(Detail fault) {
        faults.add(fault);
    }
}
