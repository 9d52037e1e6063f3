package org.nmirf.bench.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nmirf.disclosure.figures.audit.Auditor;
import org.nmirf.disclosure.figures.audit.Question;
import org.nmirf.disclosure.figures.audit.Verdict;
import org.nmirf.disclosure.figures.protection.Protection;
import org.nmirf.disclosure.figures.protection.Suppressor;
import org.nmirf.disclosure.figures.sensitivity.FigurePolicy;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.FigureTable;
import org.nmirf.disclosure.figures.table.Layout;
import org.nmirf.disclosure.figures.table.Published;
import org.nmirf.disclosure.figures.table.PublishedTable;

/**
 * The least cost by trying: every set of cells in which no line hides exactly one, because that one
 * would not be hidden at all.
 */
final class CheapestHiding {

    private final FigureTable table;
    private final Set<CellName> primary;
    private final Map<CellName, Long> counts;
    private final Set<Set<CellName>> seen = new HashSet<>();
    private int triesLeft;
    private double best;

    private CheapestHiding(FigureTable table, Protection.Protected found, int tries) {
        this.table = table;
        primary = found.primary();
        counts = table.counts();
        triesLeft = tries;
        best = Suppressor.cost(table.layout(), found.secondary());
    }

    /** The least cost, when that many tries are enough to be sure. */
    static OptionalDouble cost(FigureTable table, Protection.Protected found, int tries) {
        CheapestHiding search = new CheapestHiding(table, found, tries);
        search.tryWith(Set.of());
        return search.triesLeft > 0 ? OptionalDouble.of(search.best) : OptionalDouble.empty();
    }

    private void tryWith(Set<CellName> secondary) {
        double cost = Suppressor.cost(table.layout(), secondary);
        if (cost >= best || triesLeft <= 0 || !seen.add(secondary)) {
            return;
        }
        List<CellName> next = partners(secondary);
        if (next == null) {
            triesLeft--;
            if (isSafe(secondary)) {
                best = cost;
                return;
            }
            next = new ArrayList<>(counts.keySet());
        }
        for (CellName cell : next) {
            if (!primary.contains(cell) && !secondary.contains(cell)) {
                Set<CellName> more = new HashSet<>(secondary);
                more.add(cell);
                tryWith(more);
            }
        }
    }

    /** The other cells of the shortest line with a single hidden cell; null when there is none. */
    private @Nullable List<CellName> partners(Set<CellName> secondary) {
        List<CellName> shortest = null;
        for (Layout.Line line : table.layout().lines()) {
            List<CellName> cells = new ArrayList<>(line.parts());
            cells.add(line.whole());
            long hidden =
                    cells.stream()
                            .filter(cell -> primary.contains(cell) || secondary.contains(cell))
                            .count();
            if (hidden == 1 && (shortest == null || cells.size() < shortest.size())) {
                shortest = cells;
            }
        }
        return shortest;
    }

    private boolean isSafe(Set<CellName> secondary) {
        Map<CellName, Published> cells = new HashMap<>();
        counts.forEach(
                (cell, count) ->
                        cells.put(
                                cell,
                                primary.contains(cell) || secondary.contains(cell)
                                        ? new Published.Hidden()
                                        : new Published.Shown(count)));
        PublishedTable published =
                new PublishedTable(table.unit(), table.period(), table.layout(), cells, List.of());
        return new Auditor()
                        .audit(
                                Question.inCountry(
                                        table, published, List.of(), FigurePolicy.DEFAULT))
                instanceof Verdict.Safe;
    }
}
