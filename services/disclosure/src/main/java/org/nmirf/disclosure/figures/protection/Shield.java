package org.nmirf.disclosure.figures.protection;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether hiding certain cells protects every target, also from the single contributor of a
 * cell, who knows that cell; and which further cells would mend it.
 */
final class Shield {

    private static final int NOBODY = -1;

    /** A target as a certain contributor sees it. */
    record Task(LinkedCells.Target target, int insider) {}

    private final LinkedCells cells;
    private final Perturbation perturbation;
    // Ways out that were found; one that changes only hidden cells still holds.
    private final Map<Task, BitSet> found = new HashMap<>();

    Shield(LinkedCells cells) {
        this.cells = cells;
        perturbation = new Perturbation(cells.counts(), cells.lines());
    }

    boolean holds(BitSet hidden) {
        return cells.targets().stream().allMatch(target -> failing(target, hidden) == null);
    }

    /** The first contributor (or nobody) before whom the target is not safe; null if none. */
    @Nullable Task failing(LinkedCells.Target target, BitSet hidden) {
        Task task = new Task(target, NOBODY);
        BitSet way = way(task, hidden);
        if (way == null) {
            return task;
        }
        for (int i = way.nextSetBit(0); i >= 0; i = way.nextSetBit(i + 1)) {
            if (cells.isSingleton(i) && i != target.cell()) {
                Task inside = new Task(target, i);
                if (way(inside, hidden) == null) {
                    return inside;
                }
            }
        }
        return null;
    }

    boolean holds(Task task, BitSet hidden) {
        return way(task, hidden) != null;
    }

    private @Nullable BitSet way(Task task, BitSet hidden) {
        BitSet known = found.get(task);
        if (known != null && isWithin(known, hidden)) {
            return known;
        }
        double[] costs = new double[cells.size()];
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        hidden.stream().forEach(i -> costs[i] = 0);
        return solve(task, costs);
    }

    private @Nullable BitSet solve(Task task, double[] costs) {
        if (task.insider() != NOBODY) {
            costs[task.insider()] = Double.POSITIVE_INFINITY;
        }
        BitSet way = perturbation.reach(task.target().cell(), task.target().distance(), costs);
        if (way != null) {
            found.put(task, way);
        }
        return way;
    }

    /** Hides the cells that the task needs at a small cost; false when there are none. */
    boolean mend(Task task, BitSet hidden, BitSet candidates, double[] prices) {
        double[] costs = new double[cells.size()];
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        double distance = Math.abs(task.target().distance());
        candidates.stream()
                .forEach(i -> costs[i] = prices[i] * (1 + distance / (1 + cells.count(i))));
        // Not free, so that ways stay short.
        hidden.stream().forEach(i -> costs[i] = 0.01);
        BitSet way = solve(task, costs);
        if (way == null) {
            return false;
        }
        hidden.or(way);
        return true;
    }

    private static boolean isWithin(BitSet inner, BitSet outer) {
        BitSet rest = (BitSet) inner.clone();
        rest.andNot(outer);
        return rest.isEmpty();
    }
}
