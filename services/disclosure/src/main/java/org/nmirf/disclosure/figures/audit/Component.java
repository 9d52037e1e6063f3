package org.nmirf.disclosure.figures.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Unknown cells that depend on each other, and the points in which everything published holds. A
 * point counts only after it was checked here, whatever the solver says.
 */
final class Component {

    private static final int SMALL = 30;
    private static final double ACCURACY = 1e-5;

    private final List<Knowledge.Cell> cells;
    private final List<Knowledge.Range> ranges;
    private final List<Knowledge.Relation> relations;
    private final Map<Knowledge.Cell, Integer> places = new HashMap<>();
    private final List<double[]> points = new ArrayList<>();

    Component(
            List<Knowledge.Cell> cells,
            List<Knowledge.Range> ranges,
            List<Knowledge.Relation> relations) {
        this.cells = List.copyOf(cells);
        this.ranges = List.copyOf(ranges);
        this.relations = List.copyOf(relations);
        for (int i = 0; i < cells.size(); i++) {
            places.put(cells.get(i), i);
        }
    }

    List<Knowledge.Cell> cells() {
        return cells;
    }

    boolean has(Knowledge.Cell cell) {
        return places.containsKey(cell);
    }

    int place(Knowledge.Cell cell) {
        return places.getOrDefault(cell, -1);
    }

    List<double[]> points() {
        return points;
    }

    /**
     * The point in which a cell is largest (or smallest); in small components a point of whole
     * numbers.
     *
     * @param insiders the places of cells that are known to be 1
     * @return null when there is no point, which without insiders is a contradiction
     */
    double @Nullable [] extreme(int place, boolean largest, List<Integer> insiders, long deadline) {
        double[] point = solve(place, largest, insiders, false, deadline);
        if (point != null && cells.size() <= SMALL && !isWhole(point)) {
            point = solve(place, largest, insiders, true, deadline);
        }
        if (point != null) {
            points.add(point);
        } else if (insiders.isEmpty()) {
            throw new AuditException(Verdict.Cause.INCONSISTENT);
        }
        return point;
    }

    private double @Nullable [] solve(
            int place, boolean largest, List<Integer> insiders, boolean whole, long deadline) {
        long left = (deadline - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
            throw new AuditException(Verdict.Cause.TIME_OVER);
        }
        Optimisation.Options options = new Optimisation.Options();
        options.time_abort = left;
        options.time_suffice = left;
        ExpressionsBasedModel model = model(options, insiders, whole);
        model.getVariable(place).weight(1);
        Optimisation.Result result = largest ? model.maximise() : model.minimise();
        if (System.nanoTime() >= deadline) {
            throw new AuditException(Verdict.Cause.TIME_OVER);
        }
        if (!result.getState().isOptimal()) {
            if (result.getState() == Optimisation.State.INFEASIBLE) {
                return null;
            }
            throw new AuditException(Verdict.Cause.FAULT);
        }
        return checked(result, insiders);
    }

    private ExpressionsBasedModel model(
            Optimisation.Options options, List<Integer> insiders, boolean whole) {
        ExpressionsBasedModel model = new ExpressionsBasedModel(options);
        for (int i = 0; i < cells.size(); i++) {
            Knowledge.Range range = ranges.get(i);
            Variable variable = model.newVariable("c" + i);
            if (insiders.contains(i)) {
                variable.level(1);
            } else {
                variable.lower(range.lower()).upper(range.upper());
            }
            variable.integer(whole);
        }
        for (int i = 0; i < relations.size(); i++) {
            Expression expression = model.newExpression("r" + i);
            relations
                    .get(i)
                    .weights()
                    .forEach((cell, weight) -> expression.set(place(cell), weight));
            Knowledge.Range range = relations.get(i).range();
            if (range.isKnown()) {
                expression.level(range.lower());
            } else {
                expression.lower(range.lower()).upper(range.upper());
            }
        }
        return model;
    }

    private double[] checked(Optimisation.Result result, List<Integer> insiders) {
        double[] point = new double[cells.size()];
        for (int i = 0; i < point.length; i++) {
            double value = result.doubleValue(i);
            double near = Math.rint(value);
            point[i] = Math.abs(value - near) < 1e-7 ? near : value;
        }
        boolean holds =
                insiders.stream()
                        .allMatch(insider -> isIn(point[insider], new Knowledge.Range(1, 1)));
        for (int i = 0; i < point.length; i++) {
            holds &= isIn(point[i], ranges.get(i));
        }
        for (Knowledge.Relation relation : relations) {
            double sum = 0;
            for (Map.Entry<Knowledge.Cell, Double> entry : relation.weights().entrySet()) {
                sum += entry.getValue() * point[place(entry.getKey())];
            }
            holds &= isIn(sum, relation.range());
        }
        if (!holds) {
            throw new AuditException(Verdict.Cause.FAULT);
        }
        return point;
    }

    private static boolean isIn(double value, Knowledge.Range range) {
        double slack = ACCURACY * Math.max(1, Math.abs(value));
        return value >= range.lower() - slack && value <= range.upper() + slack;
    }

    private static boolean isWhole(double[] point) {
        for (double value : point) {
            if (Math.abs(value - Math.rint(value)) > ACCURACY) {
                return false;
            }
        }
        return true;
    }
}
