package org.nmirf.disclosure.figures.ledger;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.Layout;
import org.nmirf.disclosure.figures.table.ReleasedTable;

/**
 * What everybody can read in a published table: its open cells, and of each line what its hidden
 * cells are together.
 */
final class ReadableGroups {

    /**
     * A group that was counted.
     *
     * @param cell an open cell
     * @param without its parts that are open too, and taken off; none when it is the cell itself
     */
    record Group(CellName cell, Set<CellName> without) {}

    private final Map<Group, Long> counts = new LinkedHashMap<>();
    private final Map<Group, Set<String>> contributors = new LinkedHashMap<>();

    ReadableGroups(ReleasedTable table) {
        Map<CellName, Long> allCounts = table.counted().counts();
        Map<CellName, Set<String>> allContributors = table.counted().contributors();
        for (CellName cell : table.counted().layout().cells()) {
            if (!table.published().isHidden(cell)) {
                add(new Group(cell, Set.of()), allCounts, allContributors);
            }
        }
        for (Layout.Line line : table.counted().layout().lines()) {
            List<CellName> open =
                    line.parts().stream()
                            .filter(part -> !table.published().isHidden(part))
                            .toList();
            if (!table.published().isHidden(line.whole()) && open.size() < line.parts().size()) {
                add(new Group(line.whole(), Set.copyOf(open)), allCounts, allContributors);
            }
        }
    }

    private void add(
            Group group,
            Map<CellName, Long> allCounts,
            Map<CellName, Set<String>> allContributors) {
        long count = allCounts.getOrDefault(group.cell(), 0L);
        Set<String> all = allContributors.get(group.cell());
        @Nullable Set<String> set = all == null ? null : new HashSet<>(all);
        for (CellName part : group.without()) {
            count -= allCounts.getOrDefault(part, 0L);
            Set<String> less = allContributors.get(part);
            if (set != null && less != null) {
                set.removeAll(less);
            }
        }
        counts.put(group, count);
        if (set != null) {
            contributors.put(group, set);
        }
    }

    Map<Group, Long> counts() {
        return counts;
    }

    /** The groups of which it is known who they are. */
    Map<Group, Set<String>> contributors() {
        return contributors;
    }
}
