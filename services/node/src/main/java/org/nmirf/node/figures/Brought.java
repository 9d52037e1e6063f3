package org.nmirf.node.figures;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.Dimension;
import org.nmirf.disclosure.figures.table.FigureTable;
import org.nmirf.disclosure.figures.table.FigureTable.Counted;
import org.nmirf.disclosure.figures.table.Layout;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Kind;

/**
 * A table as it was brought in, and which of its columns are left out of what is published.
 *
 * @param table with all its columns
 * @param omitted columns that the published table does not have; never all of them
 */
public record Brought(FigureTable table, Set<String> omitted) {

    /** Copies the columns. */
    public Brought {
        omitted = Set.copyOf(omitted);
    }

    static Brought whole(FigureTable table) {
        return new Brought(table, Set.of());
    }

    /** Names of all columns by which it is broken down. */
    public List<String> columns() {
        return table.layout().dimensions().stream().map(Dimension::name).toList();
    }

    /** The same with these columns published. */
    Outcome<Brought> in(List<String> published) {
        if (!columns().containsAll(published)) {
            return Outcome.refused(Refusal.of(Kind.INVALID, "figures.no-such-column"));
        }
        Set<String> others = new HashSet<>(columns());
        published.forEach(others::remove);
        return published.isEmpty()
                ? Outcome.refused(Refusal.of(Kind.INVALID, "figures.no-column"))
                : Outcome.done(new Brought(table, others));
    }

    /** Whether the published table has the column. */
    public boolean publishes(String column) {
        return !omitted.contains(column);
    }

    /** The same units counted in the columns that are published. */
    FigureTable counted() {
        if (omitted.isEmpty()) {
            return table;
        }
        var layout =
                new Layout(
                        table.layout().dimensions().stream()
                                .filter(one -> publishes(one.name()))
                                .toList());
        Map<CellName, Counted> inner =
                table.inner().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        entry -> coarser(entry.getKey()),
                                        Map.Entry::getValue,
                                        Brought::together,
                                        LinkedHashMap::new));
        return new FigureTable(table.unit(), table.period(), layout, inner);
    }

    private CellName coarser(CellName cell) {
        CellName name = cell;
        for (String column : omitted) {
            name = name.with(column, "");
        }
        return name;
    }

    // Cells of a table share no contributor; where some are not known, none are.
    private static Counted together(Counted one, Counted other) {
        Set<String> contributors = new HashSet<>();
        if (!one.contributors().isEmpty() && !other.contributors().isEmpty()) {
            contributors.addAll(one.contributors());
            contributors.addAll(other.contributors());
        }
        return new Counted(one.count() + other.count(), contributors);
    }

    @Override
    public String toString() {
        return "Brought[confidential]";
    }
}
