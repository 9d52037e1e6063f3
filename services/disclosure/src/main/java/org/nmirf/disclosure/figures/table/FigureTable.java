package org.nmirf.disclosure.figures.table;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table as counted inside the country; its totals are sums and cannot be otherwise.
 *
 * @param period year or half-year, such as 2025 or 2025-H1
 * @param inner every inner cell that is not zero
 */
public record FigureTable(
        UnitOfCount unit, String period, Layout layout, Map<CellName, Counted> inner) {

    /**
     * A count and, as far as known, who or what was counted.
     *
     * @param count not negative
     * @param contributors hashed references, one for each unit counted; empty when not known
     */
    public record Counted(long count, Set<String> contributors) {

        /** Refuses what contradicts itself. */
        public Counted {
            contributors = Set.copyOf(contributors);
            if (count < 0 || count > 1_000_000_000L) {
                throw new IllegalArgumentException("a count is 0 to a billion");
            }
            if (!contributors.isEmpty() && contributors.size() != count) {
                throw new IllegalArgumentException("one contributor for each unit counted");
            }
        }

        /** A count without references. */
        public static Counted of(long count) {
            return new Counted(count, Set.of());
        }

        /** As many as there are references. */
        public static Counted of(Set<String> contributors) {
            return new Counted(contributors.size(), contributors);
        }

        @Override
        public String toString() {
            return "Counted[confidential]";
        }
    }

    /** Refuses cells outside the layout and contributors that are counted twice. */
    public FigureTable {
        Dimension.checkCode(period);
        Set<CellName> places = Set.copyOf(layout.inner());
        Map<CellName, Counted> counted = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        inner.forEach(
                (cell, content) -> {
                    if (!places.contains(cell)) {
                        throw new IllegalArgumentException("not an inner cell: " + cell.codes());
                    }
                    for (String contributor : content.contributors()) {
                        if (!seen.add(contributor)) {
                            throw new IllegalArgumentException(
                                    "a contributor is counted in two cells, also in "
                                            + cell.codes());
                        }
                    }
                    if (content.count() > 0) {
                        counted.put(cell, content);
                    }
                });
        inner = Collections.unmodifiableMap(counted);
    }

    /** A table that came with its totals, which must be what they are called. */
    public static FigureTable withTotals(
            UnitOfCount unit, String period, Layout layout, Map<CellName, Long> all) {
        Map<CellName, Counted> inner = new HashMap<>();
        layout.inner().forEach(cell -> inner.put(cell, Counted.of(all.getOrDefault(cell, 0L))));
        FigureTable table = new FigureTable(unit, period, layout, inner);
        Map<CellName, Long> sums = table.counts();
        all.forEach(
                (cell, count) -> {
                    if (!count.equals(sums.get(cell))) {
                        throw new IllegalArgumentException("does not add up: " + cell.codes());
                    }
                });
        return table;
    }

    /** All cells with their counts, totals included. */
    public Map<CellName, Long> counts() {
        Map<CellName, Long> counts = new LinkedHashMap<>();
        layout.cells().forEach(cell -> counts.put(cell, 0L));
        inner.forEach(
                (cell, content) ->
                        layout.above(cell)
                                .forEach(above -> counts.merge(above, content.count(), Long::sum)));
        return counts;
    }

    /** All cells with their contributors; cells with a contributor unknown are left out. */
    public Map<CellName, Set<String>> contributors() {
        Map<CellName, Set<String>> all = new LinkedHashMap<>();
        layout.cells().forEach(cell -> all.put(cell, new HashSet<>()));
        inner.forEach(
                (cell, content) ->
                        layout.above(cell)
                                .forEach(
                                        above ->
                                                all.computeIfPresent(
                                                        above,
                                                        (name, set) -> joined(set, content))));
        return all;
    }

    /** Whether it is known of every unit who or what was counted. */
    public boolean isListed() {
        return inner.values().stream().noneMatch(content -> content.contributors().isEmpty());
    }

    private static @Nullable Set<String> joined(Set<String> set, Counted content) {
        if (content.contributors().isEmpty()) {
            return null;
        }
        set.addAll(content.contributors());
        return set;
    }

    @Override
    public String toString() {
        return "FigureTable[" + unit + ", " + period + ", confidential]";
    }
}
