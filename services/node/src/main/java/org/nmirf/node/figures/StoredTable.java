package org.nmirf.node.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.Dimension;
import org.nmirf.disclosure.figures.table.FigureTable;
import org.nmirf.disclosure.figures.table.FigureTable.Counted;
import org.nmirf.disclosure.figures.table.Layout;
import org.nmirf.disclosure.figures.table.PublishedTable;
import org.nmirf.disclosure.figures.table.ReleasedTable;
import org.nmirf.disclosure.figures.table.UnitOfCount;

/**
 * A table and what of it is hidden, as JSON in the database.
 *
 * @param cells the inner cells that are not zero
 * @param omitted dimensions that are not published; what is hidden is of the table without them
 */
record StoredTable(
        UnitOfCount unit,
        String period,
        List<StoredDimension> dimensions,
        List<StoredCell> cells,
        List<String> omitted,
        boolean possible,
        List<Map<String, String>> primary,
        List<Map<String, String>> secondary) {

    /** A dimension: each code with the one it adds up to. */
    record StoredDimension(String name, SortedMap<String, String> parents) {}

    /** An inner cell, with hashed references where they are known. */
    record StoredCell(Map<String, String> codes, long count, List<String> contributors) {}

    static StoredTable of(Brought brought, Suppression hidden) {
        FigureTable counted = brought.table();
        List<StoredCell> cells = new ArrayList<>();
        counted.inner()
                .forEach(
                        (cell, content) ->
                                cells.add(
                                        new StoredCell(
                                                cell.codes(),
                                                content.count(),
                                                content.contributors().stream()
                                                        .sorted()
                                                        .toList())));
        return new StoredTable(
                counted.unit(),
                counted.period(),
                counted.layout().dimensions().stream()
                        .map(one -> new StoredDimension(one.name(), one.parents()))
                        .toList(),
                cells,
                brought.omitted().stream().sorted().toList(),
                hidden.isPossible(),
                codes(hidden.primary()),
                codes(hidden.secondary()));
    }

    static StoredTable of(ReleasedTable released) {
        PublishedTable published = released.published();
        Set<CellName> hidden =
                published.cells().keySet().stream()
                        .filter(published::isHidden)
                        .collect(Collectors.toSet());
        return of(Brought.whole(released.counted()), new Suppression(true, hidden, Set.of()));
    }

    Brought brought() {
        return new Brought(table(), Set.copyOf(omitted));
    }

    private FigureTable table() {
        Map<CellName, Counted> inner = new LinkedHashMap<>();
        cells.forEach(
                cell ->
                        inner.put(
                                CellName.of(cell.codes()),
                                new Counted(cell.count(), Set.copyOf(cell.contributors()))));
        var layout =
                new Layout(
                        dimensions.stream()
                                .map(one -> new Dimension(one.name(), one.parents()))
                                .toList());
        return new FigureTable(unit, period, layout, inner);
    }

    Suppression suppression() {
        return new Suppression(possible, names(primary), names(secondary));
    }

    ReleasedTable released() {
        FigureTable counted = table();
        return new ReleasedTable(counted, suppression().publish(counted));
    }

    private static List<Map<String, String>> codes(Set<CellName> cells) {
        return cells.stream()
                .<Map<String, String>>map(cell -> new TreeMap<>(cell.codes()))
                .toList();
    }

    private static Set<CellName> names(List<Map<String, String>> cells) {
        return cells.stream().map(CellName::of).collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return "StoredTable[confidential]";
    }
}
