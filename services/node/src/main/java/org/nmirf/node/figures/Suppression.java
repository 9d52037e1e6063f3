package org.nmirf.node.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.FigureTable;
import org.nmirf.disclosure.figures.table.Published;
import org.nmirf.disclosure.figures.table.PublishedTable;

/**
 * Which cells of a table are hidden.
 *
 * @param isPossible whether hiding is enough; false when earlier releases already tell too much
 * @param primary hidden because they are sensitive
 * @param secondary hidden so that the primary ones cannot be worked out
 */
public record Suppression(boolean isPossible, Set<CellName> primary, Set<CellName> secondary) {

    /** Copies the cells. */
    public Suppression {
        primary = Set.copyOf(primary);
        secondary = Set.copyOf(secondary);
    }

    boolean hides(CellName cell) {
        return !isPossible || primary.contains(cell) || secondary.contains(cell);
    }

    /** What everybody would see of the table. */
    PublishedTable publish(FigureTable counted) {
        Map<CellName, Published> cells = new LinkedHashMap<>();
        counted.counts()
                .forEach(
                        (cell, count) ->
                                cells.put(
                                        cell,
                                        hides(cell)
                                                ? new Published.Hidden()
                                                : new Published.Shown(count)));
        return new PublishedTable(
                counted.unit(), counted.period(), counted.layout(), cells, List.of());
    }
}
