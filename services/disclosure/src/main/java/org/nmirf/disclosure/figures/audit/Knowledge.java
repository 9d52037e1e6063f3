package org.nmirf.disclosure.figures.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.Layout;
import org.nmirf.disclosure.figures.table.Published;
import org.nmirf.disclosure.figures.table.PublishedShare;
import org.nmirf.disclosure.figures.table.PublishedTable;

/** Everything that is published, as ranges of unknowns and linear relations between them. */
final class Knowledge {

    /** A cell of an edition. */
    record Cell(CellName name, int edition) {}

    /** What a count is known to be by itself. */
    record Range(double lower, double upper) {

        boolean isKnown() {
            return lower == upper;
        }

        Range and(Range other) {
            Range both = new Range(Math.max(lower, other.lower), Math.min(upper, other.upper));
            if (both.lower > both.upper) {
                throw new AuditException(Verdict.Cause.INCONSISTENT);
            }
            return both;
        }
    }

    /** A weighted sum of cells lies in a range. */
    record Relation(Map<Cell, Double> weights, Range range) {}

    private final Map<Cell, Range> ranges = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private final double ceiling;

    Knowledge(Question question) {
        ceiling = ceiling(question);
        for (Evidence evidence : question.evidence()) {
            add(evidence);
        }
    }

    /** Above every count in question; a solver needs an end where there is none. */
    private static double ceiling(Question question) {
        long need = question.policy().threshold();
        for (Question.Aim aim : question.aims()) {
            need = Math.max(need, aim.need().upperAtLeast());
        }
        double most = 0;
        for (Evidence evidence : question.evidence()) {
            double sum = 0;
            for (Published cell : evidence.table().cells().values()) {
                sum += largest(cell);
            }
            most = Math.max(most, sum);
        }
        return most + 4.0 * need;
    }

    private static double largest(Published cell) {
        return switch (cell) {
            case Published.Shown shown -> (double) shown.count();
            case Published.Rounded rounded -> (double) rounded.value() + rounded.base();
            case Published.Hidden _ -> 0;
        };
    }

    private void add(Evidence evidence) {
        PublishedTable table = evidence.table();
        table.cells()
                .forEach(
                        (name, content) ->
                                ranges.merge(
                                        new Cell(name, evidence.edition(name)),
                                        range(content),
                                        Range::and));
        for (Layout.Line line : table.layout().lines()) {
            Map<Cell, Double> weights = new HashMap<>();
            line.parts().forEach(part -> weights.put(cell(evidence, part), 1.0));
            weights.put(cell(evidence, line.whole()), -1.0);
            relations.add(new Relation(weights, new Range(0, 0)));
        }
        for (PublishedShare share : table.shares()) {
            if (!share.part().equals(share.whole())) {
                Cell part = cell(evidence, share.part());
                Cell whole = cell(evidence, share.whole());
                double far = 2 * ceiling;
                relations.add(
                        new Relation(Map.of(part, 1.0, whole, -share.least()), new Range(0, far)));
                relations.add(
                        new Relation(Map.of(part, 1.0, whole, -share.most()), new Range(-far, 0)));
            }
        }
    }

    private static Cell cell(Evidence evidence, CellName name) {
        return new Cell(name, evidence.edition(name));
    }

    private Range range(Published content) {
        return switch (content) {
            case Published.Shown shown -> new Range((double) shown.count(), (double) shown.count());
            case Published.Rounded rounded ->
                    new Range(
                            (double) Math.max(0, rounded.value() - rounded.base() / 2),
                            (double) (rounded.value() + rounded.base() / 2));
            case Published.Hidden _ -> new Range(0, ceiling);
        };
    }

    Range range(Cell cell) {
        return ranges.getOrDefault(cell, new Range(0, ceiling));
    }

    /** The unknown cells that depend on each other, together. */
    List<Component> components() {
        List<Cell> unknown =
                ranges.keySet().stream().filter(cell -> !range(cell).isKnown()).toList();
        Map<Cell, Cell> leaders = new HashMap<>();
        unknown.forEach(cell -> leaders.put(cell, cell));
        List<Relation> open = relations.stream().map(this::reduced).toList();
        for (Relation relation : open) {
            List<Cell> cells = List.copyOf(relation.weights().keySet());
            for (int i = 1; i < cells.size(); i++) {
                leaders.put(leader(cells.get(i), leaders), leader(cells.getFirst(), leaders));
            }
        }
        Map<Cell, List<Cell>> groups = new LinkedHashMap<>();
        unknown.forEach(
                cell ->
                        groups.computeIfAbsent(leader(cell, leaders), any -> new ArrayList<>())
                                .add(cell));
        Map<Cell, List<Relation>> parts = new HashMap<>();
        for (Relation relation : open) {
            if (!relation.weights().isEmpty()) {
                Cell any = relation.weights().keySet().iterator().next();
                parts.computeIfAbsent(leader(any, leaders), group -> new ArrayList<>())
                        .add(relation);
            }
        }
        return groups.entrySet().stream()
                .map(
                        group ->
                                new Component(
                                        group.getValue(),
                                        group.getValue().stream().map(this::range).toList(),
                                        parts.getOrDefault(group.getKey(), List.of())))
                .toList();
    }

    private static Cell leader(Cell cell, Map<Cell, Cell> leaders) {
        Cell leader = cell;
        Cell next = leaders.getOrDefault(leader, leader);
        while (!next.equals(leader)) {
            leader = next;
            next = leaders.getOrDefault(leader, leader);
        }
        return leader;
    }

    /** The relation between what is not known. */
    private Relation reduced(Relation relation) {
        Map<Cell, Double> open = new HashMap<>();
        double known = 0;
        for (Map.Entry<Cell, Double> entry : relation.weights().entrySet()) {
            Range range = range(entry.getKey());
            if (range.isKnown()) {
                known += entry.getValue() * range.lower();
            } else {
                open.put(entry.getKey(), entry.getValue());
            }
        }
        Range rest = new Range(relation.range().lower() - known, relation.range().upper() - known);
        if (open.isEmpty() && (rest.lower() > 1e-6 || rest.upper() < -1e-6)) {
            throw new AuditException(Verdict.Cause.INCONSISTENT);
        }
        return new Relation(open, rest);
    }
}
