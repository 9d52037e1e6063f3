package org.nmirf.disclosure.figures.sensitivity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.FigureTable;
import org.nmirf.disclosure.figures.table.Layout;

/** Which cells of a counted table are sensitive: small ones, and those that dominate their line. */
public final class Sensitivity {

    private Sensitivity() {}

    /** The sensitive cells with what each needs; none when the unit needs no protection. */
    public static Map<CellName, Need> of(FigureTable table, FigurePolicy policy) {
        Map<CellName, Need> needs = new LinkedHashMap<>();
        if (!table.unit().isProtected()) {
            return needs;
        }
        Map<CellName, Long> counts = table.counts();
        int threshold = policy.threshold();
        counts.forEach(
                (cell, count) -> {
                    if (count < threshold && (count > 0 || table.unit().protectsZeros())) {
                        needs.put(
                                cell,
                                new Need(count / 2, Math.max(threshold, (3 * count + 1) / 2)));
                    }
                });
        for (Layout.Line line : table.layout().lines()) {
            long whole = counts.getOrDefault(line.whole(), 0L);
            // What holds of everybody in the table singles out no group.
            if (line.parts().size() > 1 && !line.whole().equals(CellName.TOTAL)) {
                line.parts().forEach(part -> addDominant(part, whole, counts, policy, needs));
            }
        }
        return needs;
    }

    private static void addDominant(
            CellName part,
            long whole,
            Map<CellName, Long> counts,
            FigurePolicy policy,
            Map<CellName, Need> needs) {
        long count = counts.getOrDefault(part, 0L);
        if (count >= policy.threshold() && 100 * count >= policy.dominancePercent() * whole) {
            long undecided = (policy.dominancePercent() * whole + 99) / 100 - 1;
            long lower = Math.min(count - policy.threshold(), undecided);
            needs.merge(part, new Need(lower, count), Need::and);
        }
    }

    /** Cells with a single contributor, who therefore knows the count. */
    public static Set<CellName> singletons(FigureTable table) {
        return table.counts().entrySet().stream()
                .filter(entry -> entry.getValue() == 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Which edition of each cell a table holds: the same name and count is the same cell. */
    public static List<Map<CellName, Integer>> editions(List<FigureTable> tables) {
        Map<CellName, Map<Long, Integer>> known = new LinkedHashMap<>();
        return tables.stream().map(table -> editions(table, known)).toList();
    }

    private static Map<CellName, Integer> editions(
            FigureTable table, Map<CellName, Map<Long, Integer>> known) {
        Map<CellName, Integer> editions = new LinkedHashMap<>();
        table.counts()
                .forEach(
                        (cell, count) -> {
                            Map<Long, Integer> counts =
                                    known.computeIfAbsent(cell, any -> new LinkedHashMap<>());
                            counts.putIfAbsent(count, counts.size());
                            editions.put(cell, counts.getOrDefault(count, 0));
                        });
        return editions;
    }
}
