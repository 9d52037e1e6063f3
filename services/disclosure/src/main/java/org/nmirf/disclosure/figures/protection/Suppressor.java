package org.nmirf.disclosure.figures.protection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nmirf.disclosure.figures.sensitivity.FigurePolicy;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.FigureTable;
import org.nmirf.disclosure.figures.table.Layout;
import org.nmirf.disclosure.figures.table.Published;
import org.nmirf.disclosure.figures.table.PublishedTable;
import org.nmirf.disclosure.figures.table.ReleasedTable;

/**
 * Hides the sensitive cells of a table and as few others as it can. Whatever it answers still goes
 * to the auditor.
 */
public final class Suppressor {

    private static final int SMALL = 40;
    private static final int MOST_STARTS = 12;

    private final FigurePolicy policy;
    private final Duration patience;

    /**
     * A suppressor.
     *
     * @param patience how long to look for something better than what is found first
     */
    public Suppressor(FigurePolicy policy, Duration patience) {
        this.policy = policy;
        this.patience = patience;
    }

    /** A suppressor that looks for a short time. */
    public Suppressor(FigurePolicy policy) {
        this(policy, Duration.ofMillis(700));
    }

    /** Protects a table also from what is known of the same population by earlier releases. */
    public Protection protect(FigureTable table, List<ReleasedTable> earlier) {
        if (!table.unit().isProtected()) {
            return answer(table, Map.of(), new BitSet(), new BitSet());
        }
        LinkedCells cells =
                new LinkedCells(
                        table,
                        policy,
                        earlier.stream().filter(old -> old.isAboutTheSameAs(table)).toList());
        BitSet hidden = search(cells, System.nanoTime());
        if (hidden == null) {
            return new Protection.NotPossible();
        }
        BitSet primary = new BitSet();
        hidden.stream().filter(cells::isPrimary).forEach(primary::set);
        return answer(table, cells.own(), hidden, primary);
    }

    private @Nullable BitSet search(LinkedCells cells, long start) {
        Shield shield = new Shield(cells);
        BitSet best = cells.atLeastHidden();
        best.or(cells.candidates());
        if (!shield.holds(best)) {
            return null;
        }
        long deadline = start + patience.toNanos();
        boolean isSmall = cells.candidates().cardinality() <= SMALL;
        // The same table is always protected in the same way, unless time runs out.
        Random random = new Random(17);
        for (int i = 0; i < MOST_STARTS && (i == 0 || System.nanoTime() < deadline); i++) {
            BitSet hidden = build(cells, shield, i == 0 ? null : random);
            if (cost(cells, hidden) < cost(cells, best)) {
                best = hidden;
            }
        }
        if (isSmall) {
            BitSet smallest =
                    new SmallestSet(cells, shield, deadline).cheaperThan(cost(cells, best));
            return smallest == null ? best : smallest;
        }
        return best;
    }

    private static BitSet build(LinkedCells cells, Shield shield, @Nullable Random random) {
        double[] prices = new double[cells.size()];
        for (int i = 0; i < prices.length; i++) {
            prices[i] = cells.weight(i) * (random == null ? 1 : 0.5 + random.nextDouble());
        }
        BitSet hidden = cells.atLeastHidden();
        BitSet candidates = cells.candidates();
        List<LinkedCells.Target> order = new ArrayList<>(cells.targets());
        order.sort(Comparator.comparingDouble(target -> -Math.abs(target.distance())));
        if (random != null) {
            Collections.shuffle(order, random);
        }
        for (LinkedCells.Target target : order) {
            Shield.Task failing = shield.failing(target, hidden);
            while (failing != null) {
                if (!shield.mend(failing, hidden, candidates, prices)) {
                    hidden.or(candidates);
                }
                failing = hidden.equals(all(cells)) ? null : shield.failing(target, hidden);
            }
        }
        release(cells, shield, hidden, candidates);
        return hidden;
    }

    private static BitSet all(LinkedCells cells) {
        BitSet all = cells.atLeastHidden();
        all.or(cells.candidates());
        return all;
    }

    /** Shows again what turned out not to be needed, the dearest and largest first. */
    private static void release(
            LinkedCells cells, Shield shield, BitSet hidden, BitSet candidates) {
        candidates.stream()
                .filter(hidden::get)
                .boxed()
                .sorted(
                        Comparator.<Integer>comparingDouble(i -> -cells.weight(i))
                                .thenComparingDouble(i -> -cells.count(i)))
                .forEach(
                        i -> {
                            hidden.clear(i);
                            if (!shield.holds(hidden)) {
                                hidden.set(i);
                            }
                        });
    }

    private static double cost(LinkedCells cells, BitSet hidden) {
        return hidden.stream().filter(i -> !cells.isPrimary(i)).mapToDouble(cells::weight).sum();
    }

    /** The cost of hiding these cells: 1 for each, and 1 for each dimension that it totals. */
    public static double cost(Layout layout, Set<CellName> secondary) {
        return secondary.stream().mapToDouble(cell -> LinkedCells.weight(layout, cell)).sum();
    }

    private static Protection answer(
            FigureTable table, Map<CellName, Integer> numbers, BitSet hidden, BitSet primary) {
        Map<CellName, Published> cells = new LinkedHashMap<>();
        Set<CellName> first = new HashSet<>();
        Set<CellName> second = new HashSet<>();
        table.counts()
                .forEach(
                        (cell, count) -> {
                            Integer number = numbers.get(cell);
                            if (number != null && hidden.get(number)) {
                                cells.put(cell, new Published.Hidden());
                                (primary.get(number) ? first : second).add(cell);
                            } else {
                                cells.put(cell, new Published.Shown(count));
                            }
                        });
        PublishedTable published =
                new PublishedTable(table.unit(), table.period(), table.layout(), cells, List.of());
        return new Protection.Protected(published, first, second);
    }
}
