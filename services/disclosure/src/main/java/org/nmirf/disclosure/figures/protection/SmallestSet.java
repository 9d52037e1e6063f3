package org.nmirf.disclosure.figures.protection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest cells to hide, exactly: whatever fails teaches a set of cells of which at least one
 * must be hidden, and the cheapest choice from all these sets is tried next.
 */
final class SmallestSet {

    private final LinkedCells cells;
    private final Shield shield;
    private final BitSet always;
    private final BitSet candidates;
    private final long deadline;
    private final List<BitSet> cuts = new ArrayList<>();
    private @Nullable BitSet best;
    private double bestCost;

    SmallestSet(LinkedCells cells, Shield shield, long deadline) {
        this.cells = cells;
        this.shield = shield;
        this.deadline = deadline;
        always = cells.atLeastHidden();
        candidates = cells.candidates();
    }

    /** Something cheaper than this, proven cheapest; or null when nothing is, or time is over. */
    @Nullable BitSet cheaperThan(double cost) {
        while (System.nanoTime() < deadline) {
            best = null;
            bestCost = cost - 1e-9;
            choose(new BitSet(), 0);
            if (best == null) {
                return null;
            }
            BitSet hidden = (BitSet) always.clone();
            hidden.or(best);
            if (!learn(hidden)) {
                return hidden;
            }
        }
        return null;
    }

    private boolean learn(BitSet hidden) {
        boolean learnt = false;
        for (LinkedCells.Target target : cells.targets()) {
            Shield.Task task = shield.failing(target, hidden);
            if (task != null) {
                learnt = true;
                cuts.add(cut(task, hidden));
            }
        }
        return learnt;
    }

    /** Hides more and more without mending the failure; one of what is left must be hidden. */
    private BitSet cut(Shield.Task task, BitSet hidden) {
        BitSet most = (BitSet) hidden.clone();
        BitSet cut = new BitSet();
        List<Integer> order =
                candidates.stream()
                        .filter(i -> !hidden.get(i))
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> -cells.weight(i)))
                        .toList();
        for (int i : order) {
            most.set(i);
            if (shield.holds(task, most)) {
                most.clear(i);
                cut.set(i);
            }
        }
        return cut;
    }

    private void choose(BitSet chosen, double cost) {
        if (System.nanoTime() >= deadline || cost + bound(chosen) > bestCost) {
            return;
        }
        BitSet open = smallestOpen(chosen);
        if (open == null) {
            best = (BitSet) chosen.clone();
            bestCost = cost - 1e-9;
            return;
        }
        open.stream()
                .boxed()
                .sorted(
                        Comparator.comparingLong(
                                i -> -cuts.stream().filter(cut -> cut.get(i)).count()))
                .forEach(
                        i -> {
                            chosen.set(i);
                            choose(chosen, cost + cells.weight(i));
                            chosen.clear(i);
                        });
    }

    /** Cuts without a cell in common each cost at least their cheapest cell. */
    private double bound(BitSet chosen) {
        double bound = 0;
        BitSet used = (BitSet) chosen.clone();
        for (BitSet cut : cuts) {
            if (!cut.intersects(used)) {
                bound += cut.stream().mapToDouble(cells::weight).min().orElse(1e9);
                used.or(cut);
            }
        }
        return bound;
    }

    private @Nullable BitSet smallestOpen(BitSet chosen) {
        return cuts.stream()
                .filter(cut -> !cut.intersects(chosen))
                .min(Comparator.comparingInt(BitSet::cardinality))
                .orElse(null);
    }
}
