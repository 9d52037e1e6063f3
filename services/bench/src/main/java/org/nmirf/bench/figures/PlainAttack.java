package org.nmirf.bench.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.FigureTable;
import org.nmirf.disclosure.figures.table.Layout;
import org.nmirf.disclosure.figures.table.Published;
import org.nmirf.disclosure.figures.table.ReleasedTable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/**
 * What somebody with a linear program makes of published tables. Written apart from the auditor:
 * every cell is an unknown, every published count and sum an equation, all in one system.
 */
final class PlainAttack {

    /** Bounds of a cell that should be safe. */
    record Bounded(long count, double lower, double upper) {

        boolean isBelow(long threshold) {
            return upper < threshold - 1e-4;
        }

        boolean isTooTight(long threshold) {
            return isBelow(threshold)
                    || upper < Math.min(1.5 * count, Math.ceil(1.5 * count)) - 1e-4
                    || lower > 0.5 * count + 1e-4;
        }
    }

    private record Cell(CellName name, long count) {}

    private final Map<Cell, Integer> places = new LinkedHashMap<>();
    private final Map<Integer, Long> known = new HashMap<>();
    private final Set<Map<Integer, Integer>> equations = new HashSet<>();
    private final Set<Integer> sensitive = new HashSet<>();
    private final Set<Integer> alone = new HashSet<>();

    PlainAttack(List<ReleasedTable> released, long threshold) {
        for (ReleasedTable table : released) {
            FigureTable counted = table.counted();
            Map<CellName, Long> counts = counted.counts();
            counts.forEach(
                    (name, count) -> {
                        int place = place(name, counts);
                        if (table.published().cells().get(name) instanceof Published.Shown shown) {
                            known.put(place, shown.count());
                        }
                        boolean matters = count > 0 || counted.unit().protectsZeros();
                        if (matters && count < threshold && counted.unit().isProtected()) {
                            sensitive.add(place);
                        }
                        if (count == 1) {
                            alone.add(place);
                        }
                    });
            for (Layout.Line line : counted.layout().lines()) {
                Map<Integer, Integer> equation = new HashMap<>();
                line.parts().forEach(part -> equation.put(place(part, counts), 1));
                equation.put(place(line.whole(), counts), -1);
                equations.add(equation);
            }
        }
    }

    private int place(CellName name, Map<CellName, Long> counts) {
        return places.computeIfAbsent(
                new Cell(name, counts.getOrDefault(name, 0L)), cell -> places.size());
    }

    /** The bounds of every sensitive cell, for everybody. */
    Map<Integer, Bounded> bounds() {
        Map<Integer, Bounded> bounds = new LinkedHashMap<>();
        sensitive.forEach(place -> bounds.put(place, bounds(place, -1)));
        return bounds;
    }

    /** Sensitive cells that are too tight for the one contributor of another cell. */
    long knownToContributors(long threshold) {
        long found = 0;
        for (int insider : alone) {
            for (int place : sensitive) {
                if (place != insider && bounds(place, insider).isTooTight(threshold)) {
                    found++;
                }
            }
        }
        return found;
    }

    private Bounded bounds(int place, int insider) {
        long count = 0;
        for (Map.Entry<Cell, Integer> entry : places.entrySet()) {
            if (entry.getValue() == place) {
                count = entry.getKey().count();
            }
        }
        ExpressionsBasedModel model = model(insider);
        model.getVariable(place).weight(1);
        Optimisation.Result least = model.minimise();
        ExpressionsBasedModel other = model(insider);
        other.getVariable(place).weight(1);
        Optimisation.Result most = other.maximise();
        if (!least.getState().isOptimal()) {
            throw new IllegalStateException("no lower bound: " + least.getState());
        }
        // Without an end above, a cell is as safe as can be.
        double upper = most.getState().isOptimal() ? most.doubleValue(place) : 1e9;
        return new Bounded(count, least.doubleValue(place), upper);
    }

    private ExpressionsBasedModel model(int insider) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        for (int i = 0; i < places.size(); i++) {
            Long count = i == insider ? Long.valueOf(1) : known.get(i);
            if (count == null) {
                model.newVariable("v" + i).lower(0).upper(1e6);
            } else {
                model.newVariable("v" + i).level(count);
            }
        }
        int number = 0;
        for (Map<Integer, Integer> equation : equations) {
            Expression expression = model.newExpression("e" + number++).level(0);
            equation.forEach((place, sign) -> expression.set(place.intValue(), sign.longValue()));
        }
        return model;
    }
}
