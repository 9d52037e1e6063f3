package org.nmirf.disclosure.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.Dimension;
import org.nmirf.disclosure.figures.table.FigureTable;
import org.nmirf.disclosure.figures.table.Layout;
import org.nmirf.disclosure.figures.table.Published;
import org.nmirf.disclosure.figures.table.PublishedTable;
import org.nmirf.disclosure.figures.table.UnitOfCount;

/** Tables that are easy to read in a test: rows are regions A, B, C, columns sexes or letters. */
public final class FigureFixtures {

    private FigureFixtures() {}

    /** A table of cases of regions A, B, ... and columns a, b, ... */
    public static FigureTable cases(long[]... rows) {
        return table(UnitOfCount.CASE, rows);
    }

    /** A table of persons. */
    public static FigureTable persons(long[]... rows) {
        return table(UnitOfCount.PERSON, rows);
    }

    /** A table of any unit. */
    public static FigureTable table(UnitOfCount unit, long[]... rows) {
        Layout layout =
                new Layout(
                        List.of(
                                Dimension.flat("region", letters('A', rows.length)),
                                Dimension.flat("sex", letters('a', rows[0].length))));
        Map<CellName, FigureTable.Counted> inner = new HashMap<>();
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                inner.put(
                        cell(letter('A', row), letter('a', column)),
                        FigureTable.Counted.of(rows[row][column]));
            }
        }
        return new FigureTable(unit, "2025", layout, inner);
    }

    /** A table of one dimension with these many contributors, numbered from a start. */
    public static FigureTable listed(String dimension, String period, Map<String, int[]> ranges) {
        Map<CellName, FigureTable.Counted> inner = new HashMap<>();
        ranges.forEach(
                (code, range) ->
                        inner.put(
                                CellName.of(Map.of(dimension, code)),
                                FigureTable.Counted.of(people(range[0], range[1]))));
        return new FigureTable(
                UnitOfCount.CASE,
                period,
                new Layout(List.of(Dimension.flat(dimension, ranges.keySet()))),
                inner);
    }

    private static Set<String> people(int from, int to) {
        return Set.copyOf(IntStream.range(from, to).mapToObj(i -> "hash-" + i).toList());
    }

    /** What is published of a table when these cells are hidden. */
    public static PublishedTable hiding(FigureTable table, CellName... hidden) {
        Set<CellName> all = Set.of(hidden);
        Map<CellName, Published> cells = new HashMap<>();
        table.counts()
                .forEach(
                        (cell, count) ->
                                cells.put(
                                        cell,
                                        all.contains(cell)
                                                ? new Published.Hidden()
                                                : new Published.Shown(count)));
        return new PublishedTable(table.unit(), table.period(), table.layout(), cells, List.of());
    }

    /** An inner cell, or a total where a code is empty. */
    public static CellName cell(String region, String sex) {
        return CellName.TOTAL.with("region", region).with("sex", sex);
    }

    private static List<String> letters(char first, int count) {
        return IntStream.range(0, count).mapToObj(i -> letter(first, i)).toList();
    }

    private static String letter(char first, int offset) {
        return String.valueOf((char) (first + offset));
    }
}
