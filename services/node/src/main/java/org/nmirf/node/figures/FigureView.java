package org.nmirf.node.figures;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.PublishedTable;
import org.nmirf.node.outcome.Refusal.Detail;

/**
 * A table as those see it who decide about it.
 *
 * @param counts every cell with its count
 * @param threshold below which a count is small
 * @param published exactly what would leave
 * @param objections what ledger and auditor have against a release today
 * @param doubtful names and codes that look like somebody's name, a case or a small place
 */
record FigureView(
        Tabulation table,
        Map<CellName, Long> counts,
        int threshold,
        PublishedTable published,
        List<Detail> objections,
        Set<String> doubtful) {

    /** Why a cell is hidden. */
    enum Why {
        /** Its count is below the threshold. */
        SMALL,
        /** It is nearly all of its line. */
        DOMINANT,
        /** It protects other cells, which could be worked out from it. */
        PROTECTS,
        /** Nothing protects this table: earlier releases tell too much. */
        NOT_POSSIBLE
    }

    FigureView {
        counts = Map.copyOf(counts);
        objections = List.copyOf(objections);
        doubtful = Collections.unmodifiableSet(new LinkedHashSet<>(doubtful));
    }

    long count(CellName cell) {
        return counts.getOrDefault(cell, 0L);
    }

    /** Why the cell is hidden; empty when it is not. */
    Optional<Why> why(CellName cell) {
        var hidden = table.suppression();
        if (!hidden.isPossible()) {
            return Optional.of(Why.NOT_POSSIBLE);
        }
        if (hidden.secondary().contains(cell)) {
            return Optional.of(Why.PROTECTS);
        }
        if (!hidden.primary().contains(cell)) {
            return Optional.empty();
        }
        return Optional.of(count(cell) < threshold ? Why.SMALL : Why.DOMINANT);
    }

    /** How many cells are hidden for which reason. */
    public Map<Why, Integer> reasons() {
        Map<Why, Integer> reasons = new EnumMap<>(Why.class);
        published.cells().keySet().forEach(cell -> why(cell).ifPresent(why -> add(reasons, why)));
        return reasons;
    }

    private static void add(Map<Why, Integer> reasons, Why why) {
        reasons.merge(why, 1, Integer::sum);
    }

    /** How many cells are hidden. */
    public int hidden() {
        return (int) published.cells().keySet().stream().filter(published::isHidden).count();
    }

    /** How many cells there are. */
    public int cells() {
        return published.cells().size();
    }

    /** Which part of the cells is hidden, in percent, rounded up. */
    public int hiddenPercent() {
        return Math.ceilDiv(100 * hidden(), cells());
    }

    /** What an approval quotes. */
    public String hash() {
        return published.contentHash();
    }
}
