package org.nmirf.disclosure.figures.protection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nmirf.disclosure.figures.sensitivity.FigurePolicy;
import org.nmirf.disclosure.figures.sensitivity.Need;
import org.nmirf.disclosure.figures.sensitivity.Sensitivity;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.FigureTable;
import org.nmirf.disclosure.figures.table.Layout;
import org.nmirf.disclosure.figures.table.ReleasedTable;

/** A table and the earlier ones about the same population, as one system of numbered cells. */
final class LinkedCells {

    private record Edition(CellName name, int edition) {}

    /** A change that must stay possible, by at least this distance in its direction. */
    record Target(int cell, double distance) {}

    private final Map<Edition, Integer> numbers = new LinkedHashMap<>();
    private final List<Double> counts = new ArrayList<>();
    private final List<int[]> lines = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final Map<CellName, Integer> own = new LinkedHashMap<>();
    private final Map<Integer, Double> weights = new HashMap<>();
    private final BitSet shownBefore = new BitSet();
    private final BitSet hiddenBefore = new BitSet();
    private final BitSet singletons = new BitSet();
    private final BitSet primary = new BitSet();

    LinkedCells(FigureTable table, FigurePolicy policy, List<ReleasedTable> earlier) {
        List<FigureTable> tables =
                Stream.concat(Stream.of(table), earlier.stream().map(ReleasedTable::counted))
                        .toList();
        List<Map<CellName, Integer>> editions = Sensitivity.editions(tables);
        Set<List<Integer>> known = new HashSet<>();
        for (int i = 0; i < tables.size(); i++) {
            add(tables.get(i), editions.get(i), known);
        }
        table.layout().cells().forEach(cell -> own(cell, number(cell, editions.getFirst()), table));
        for (int i = 0; i < earlier.size(); i++) {
            seen(earlier.get(i), editions.get(i + 1));
        }
        hiddenBefore.andNot(shownBefore);
        for (int i = 0; i < tables.size(); i++) {
            Map<CellName, Integer> edition = editions.get(i);
            Sensitivity.of(tables.get(i), policy)
                    .forEach((cell, need) -> target(number(cell, edition), need));
        }
    }

    private void add(FigureTable table, Map<CellName, Integer> editions, Set<List<Integer>> known) {
        table.counts()
                .forEach(
                        (cell, count) -> {
                            Edition edition = new Edition(cell, editions.getOrDefault(cell, 0));
                            if (numbers.putIfAbsent(edition, numbers.size()) == null) {
                                counts.add((double) count);
                            }
                        });
        Sensitivity.singletons(table).forEach(cell -> singletons.set(number(cell, editions)));
        for (Layout.Line line : table.layout().lines()) {
            List<Integer> numbered = new ArrayList<>(List.of(number(line.whole(), editions)));
            line.parts().forEach(part -> numbered.add(number(part, editions)));
            if (known.add(numbered)) {
                lines.add(numbered.stream().mapToInt(Integer::intValue).toArray());
            }
        }
    }

    private void own(CellName cell, int number, FigureTable table) {
        own.put(cell, number);
        weights.put(number, weight(table.layout(), cell));
    }

    /** Totals are read most, so they cost most. */
    static double weight(Layout layout, CellName cell) {
        return 1 + layout.totals(cell);
    }

    private void seen(ReleasedTable table, Map<CellName, Integer> editions) {
        table.published()
                .layout()
                .cells()
                .forEach(
                        cell ->
                                (table.published().isHidden(cell) ? hiddenBefore : shownBefore)
                                        .set(number(cell, editions)));
    }

    private void target(int cell, Need need) {
        // What everybody has seen already cannot be hidden any more.
        if (shownBefore.get(cell)) {
            return;
        }
        if (own.containsValue(cell)) {
            primary.set(cell);
        }
        double count = count(cell);
        if (need.upperAtLeast() > count) {
            targets.add(new Target(cell, need.upperAtLeast() - count));
        }
        if (need.lowerAtMost() < count) {
            targets.add(new Target(cell, need.lowerAtMost() - count));
        }
    }

    private int number(CellName cell, Map<CellName, Integer> editions) {
        Integer number = numbers.get(new Edition(cell, editions.getOrDefault(cell, 0)));
        if (number == null) {
            throw new IllegalStateException("a cell without a number: " + cell.codes());
        }
        return number;
    }

    int size() {
        return counts.size();
    }

    double count(int cell) {
        return counts.get(cell);
    }

    double[] counts() {
        return counts.stream().mapToDouble(Double::doubleValue).toArray();
    }

    double weight(int cell) {
        return weights.getOrDefault(cell, 0.0);
    }

    List<int[]> lines() {
        return lines;
    }

    List<Target> targets() {
        return targets;
    }

    boolean isSingleton(int cell) {
        return singletons.get(cell);
    }

    /** The sensitive cells of the new table, and everything that was never shown. */
    BitSet atLeastHidden() {
        BitSet hidden = (BitSet) hiddenBefore.clone();
        hidden.or(primary);
        return hidden;
    }

    boolean isPrimary(int cell) {
        return primary.get(cell);
    }

    /** Cells of the new table that may be hidden although they are not sensitive. */
    BitSet candidates() {
        BitSet candidates = new BitSet();
        own.values().forEach(candidates::set);
        candidates.andNot(shownBefore);
        candidates.andNot(atLeastHidden());
        return candidates;
    }

    Map<CellName, Integer> own() {
        return own;
    }
}
