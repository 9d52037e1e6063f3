package org.nmirf.disclosure.figures.protection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for other counts that add up to the same totals: the cheapest set of cells which, when they
 * are hidden, let a given cell be larger or smaller than it is. A simplex method on changes with
 * costs on both sides of zero; it keeps its basis from one question to the next.
 */
final class Perturbation {

    private static final double TINY = 1e-7;
    private static final double WANTED = 1e6;
    private static final int MOST_STEPS = 4_000;
    private static final int STEPS_BEFORE_BLAND = 60;

    private final List<int[]> lines;
    private final double[] counts;
    private final double[] lower;
    private final double[] upper;
    private final double[] cost;
    private final double[] change;
    private final boolean[] positive;
    private double[][] tableau = new double[0][];
    private int[] basis = new int[0];
    private int[] rowOf = new int[0];

    /**
     * Starts from the counts.
     *
     * @param lines the whole first, then its parts
     */
    Perturbation(double[] counts, List<int[]> lines) {
        this.counts = counts.clone();
        this.lines = List.copyOf(lines);
        int cells = counts.length;
        lower = new double[cells];
        upper = new double[cells];
        cost = new double[cells];
        change = new double[cells];
        positive = new boolean[cells];
        eliminate();
    }

    /**
     * The cells that change when one cell changes by a distance, or null when it cannot.
     *
     * @param distance negative for a smaller count
     * @param costs of a unit of change; infinite for cells that do not change
     */
    @Nullable BitSet reach(int cell, double distance, double[] costs) {
        for (int attempt = 0; attempt < 2; attempt++) {
            prepare(cell, distance, costs);
            run(cell, Math.abs(distance));
            if (isSound()) {
                return Math.abs(change[cell]) >= Math.abs(distance) - 1e-6 ? changed() : null;
            }
            eliminate();
        }
        return null;
    }

    private void prepare(int cell, double distance, double[] costs) {
        for (int i = 0; i < counts.length; i++) {
            boolean moves = costs[i] != Double.POSITIVE_INFINITY;
            lower[i] = moves ? -counts[i] : 0;
            upper[i] = moves ? 1e9 : 0;
            cost[i] = moves ? costs[i] : 0;
            change[i] = 0;
        }
        lower[cell] = Math.min(0, distance);
        upper[cell] = Math.max(0, distance);
        for (int i = 0; i < counts.length; i++) {
            positive[i] = upper[i] > 0;
        }
        cost[cell] = -WANTED;
    }

    private BitSet changed() {
        BitSet support = new BitSet();
        for (int i = 0; i < change.length; i++) {
            if (Math.abs(change[i]) > 1e-6) {
                support.set(i);
            }
        }
        return support;
    }

    private boolean isSound() {
        for (int[] line : lines) {
            double sum = -change[line[0]];
            for (int i = 1; i < line.length; i++) {
                sum += change[line[i]];
            }
            if (Math.abs(sum) > 1e-5) {
                return false;
            }
        }
        for (int i = 0; i < change.length; i++) {
            if (change[i] < lower[i] - 1e-5 || change[i] > upper[i] + 1e-5) {
                return false;
            }
        }
        return true;
    }

    private void run(int cell, double distance) {
        double[] price = new double[counts.length];
        int idle = 0;
        for (int step = 0; step < MOST_STEPS; step++) {
            // Where nothing has a price, any way to the distance will do.
            if (Math.abs(change[cell]) >= distance - TINY && isFree()) {
                return;
            }
            price(price);
            int entering = entering(price, idle > STEPS_BEFORE_BLAND);
            if (entering == 0) {
                return;
            }
            idle = move(Math.abs(entering) - 1, Integer.signum(entering)) > TINY ? 0 : idle + 1;
        }
    }

    private boolean isFree() {
        for (double one : cost) {
            if (one > TINY) {
                return false;
            }
        }
        return true;
    }

    private void price(double[] price) {
        java.util.Arrays.fill(price, 0);
        for (int row = 0; row < basis.length; row++) {
            double slope = positive[basis[row]] ? cost[basis[row]] : -cost[basis[row]];
            if (slope != 0) {
                double[] entries = tableau[row];
                for (int i = 0; i < price.length; i++) {
                    price[i] += slope * entries[i];
                }
            }
        }
    }

    /** The column to move, counted from one and negative for downwards; 0 when none helps. */
    private int entering(double[] price, boolean first) {
        int best = 0;
        double most = -TINY;
        for (int i = 0; i < price.length; i++) {
            if (rowOf[i] >= 0 || lower[i] == upper[i]) {
                continue;
            }
            double up = change[i] < upper[i] - TINY ? slope(i, 1) - price[i] : 0;
            double down = change[i] > lower[i] + TINY ? price[i] - slope(i, -1) : 0;
            double gain = Math.min(up, down);
            if (gain < most) {
                best = up <= down ? i + 1 : -(i + 1);
                if (first) {
                    return best;
                }
                most = gain;
            }
        }
        return best;
    }

    private double slope(int i, int direction) {
        boolean above = direction > 0 ? change[i] > -TINY : change[i] > TINY;
        return above ? cost[i] : -cost[i];
    }

    private double move(int entering, int direction) {
        boolean above = direction > 0 ? change[entering] > -TINY : change[entering] > TINY;
        double limit = room(entering, direction, above);
        int leaving = -1;
        for (int row = 0; row < basis.length; row++) {
            double rate = -direction * tableau[row][entering];
            if (Math.abs(rate) > TINY) {
                int i = basis[row];
                double room = Math.max(0, room(i, rate > 0 ? 1 : -1, positive[i]));
                double step = room / Math.abs(rate);
                if (step < limit - TINY || isBetter(row, leaving, entering, step, limit)) {
                    limit = Math.min(limit, step);
                    leaving = row;
                }
            }
        }
        for (int row = 0; row < basis.length; row++) {
            change[basis[row]] -= direction * tableau[row][entering] * limit;
        }
        change[entering] += direction * limit;
        if (leaving >= 0) {
            snap(basis[leaving]);
            positive[entering] = above;
            pivot(leaving, entering);
        } else {
            snap(entering);
        }
        return limit;
    }

    /** Among equal steps the larger pivot, for the sake of precision. */
    private boolean isBetter(int row, int leaving, int entering, double step, double limit) {
        return leaving >= 0
                && step <= limit + TINY
                && Math.abs(tableau[row][entering]) > Math.abs(tableau[leaving][entering]);
    }

    private double room(int i, int direction, boolean above) {
        if (direction > 0) {
            return (above ? upper[i] : 0) - change[i];
        }
        return change[i] - (above ? 0 : lower[i]);
    }

    private void snap(int i) {
        for (double point : new double[] {0, lower[i], upper[i]}) {
            if (Math.abs(change[i] - point) < 1e-6) {
                change[i] = point;
                return;
            }
        }
    }

    private void eliminate() {
        List<double[]> rows = new ArrayList<>();
        for (int[] line : lines) {
            double[] row = new double[counts.length];
            for (int i = 1; i < line.length; i++) {
                row[line[i]] += 1;
            }
            row[line[0]] -= 1;
            rows.add(row);
        }
        tableau = rows.toArray(double[][]::new);
        basis = new int[tableau.length];
        rowOf = new int[counts.length];
        java.util.Arrays.fill(rowOf, -1);
        int rank = 0;
        for (int row = 0; row < tableau.length; row++) {
            int column = pivotColumn(tableau[row], lines.get(row)[0]);
            if (column >= 0) {
                double[] found = tableau[row];
                tableau[row] = tableau[rank];
                tableau[rank] = found;
                reduce(rank, column);
                basis[rank] = column;
                rowOf[column] = rank;
                rank++;
            }
        }
        tableau = java.util.Arrays.copyOf(tableau, rank);
        basis = java.util.Arrays.copyOf(basis, rank);
    }

    private static int pivotColumn(double[] row, int preferred) {
        int best = -1;
        for (int i = 0; i < row.length; i++) {
            double size = Math.abs(row[i]);
            if (size > 1e-9 && (best < 0 || size > Math.abs(row[best]) + TINY)) {
                best = i;
            }
        }
        return best >= 0 && Math.abs(row[preferred]) > 1e-3 ? preferred : best;
    }

    private void pivot(int row, int column) {
        rowOf[basis[row]] = -1;
        reduce(row, column);
        basis[row] = column;
        rowOf[column] = row;
    }

    private void reduce(int row, int column) {
        double[] entries = tableau[row];
        double divisor = entries[column];
        int[] used = new int[entries.length];
        int count = 0;
        for (int i = 0; i < entries.length; i++) {
            entries[i] = Math.abs(entries[i]) < 1e-11 ? 0 : entries[i] / divisor;
            if (entries[i] != 0) {
                used[count++] = i;
            }
        }
        for (int other = 0; other < tableau.length; other++) {
            double factor = tableau[other][column];
            if (other != row && factor != 0) {
                double[] target = tableau[other];
                for (int k = 0; k < count; k++) {
                    target[used[k]] -= factor * entries[used[k]];
                }
                target[column] = 0;
            }
        }
    }
}
