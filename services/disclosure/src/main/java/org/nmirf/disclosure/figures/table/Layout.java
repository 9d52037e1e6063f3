package org.nmirf.disclosure.figures.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The dimensions of a table, and with them its cells and which of them add up to which.
 *
 * @param dimensions in the order of the table
 */
public record Layout(List<Dimension> dimensions) {

    /** More would be a file of records, not a table; and it bounds the work of whoever reads it. */
    public static final int MOST_CELLS = 5_000;

    private static final int MOST_DIMENSIONS = 5;

    /**
     * Cells that add up to another.
     *
     * @param whole the total
     * @param parts what adds up to it
     */
    public record Line(CellName whole, List<CellName> parts) {

        /** Copies the parts. */
        public Line {
            parts = List.copyOf(parts);
        }
    }

    /** Refuses dimensions that are repeated, and tables that are too large. */
    public Layout {
        dimensions = List.copyOf(dimensions);
        Set<String> names = new HashSet<>();
        long cells = 1;
        for (Dimension dimension : dimensions) {
            if (!names.add(dimension.name())) {
                throw new IllegalArgumentException("two dimensions " + dimension.name());
            }
            cells *= dimension.parents().size() + 1L;
            if (cells > MOST_CELLS) {
                throw new IllegalArgumentException("more than " + MOST_CELLS + " cells");
            }
        }
        if (dimensions.isEmpty() || dimensions.size() > MOST_DIMENSIONS) {
            throw new IllegalArgumentException("1 to " + MOST_DIMENSIONS + " dimensions");
        }
    }

    /**
     * The layout of cells that were received.
     *
     * @param names the dimensions in the order of the table
     * @param parents by dimension each code that adds up to another, with that other; all others
     *     add up to the total
     * @throws IllegalArgumentException when these are no cells of a table
     */
    public static Layout received(
            List<String> names,
            Map<String, ? extends Map<String, String>> parents,
            Collection<CellName> cells) {
        List<Dimension> dimensions = new ArrayList<>();
        for (String name : names) {
            SortedMap<String, String> codes = new TreeMap<>();
            for (CellName cell : cells) {
                String code = cell.codes().get(name);
                if (code != null) {
                    codes.put(code, "");
                }
            }
            Map<String, String> below = parents.get(name);
            if (below != null) {
                codes.putAll(below);
            }
            dimensions.add(new Dimension(name, codes));
        }
        return new Layout(dimensions);
    }

    /** All cells, totals included. */
    public List<CellName> cells() {
        return names(dimensions, Dimension::all);
    }

    /** The cells that nothing adds up to. */
    public List<CellName> inner() {
        return names(dimensions, Dimension::leaves);
    }

    /** The cell itself and every cell that it is counted in. */
    public List<CellName> above(CellName inner) {
        return names(
                dimensions,
                dimension -> dimension.upwards(inner.codes().getOrDefault(dimension.name(), "")));
    }

    /** Everything that adds up. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Dimension dimension : dimensions) {
            List<Dimension> others =
                    dimensions.stream().filter(other -> !other.equals(dimension)).toList();
            List<CellName> rest = names(others, Dimension::all);
            for (String code : dimension.all()) {
                List<String> children = dimension.children(code);
                if (!children.isEmpty()) {
                    rest.forEach(name -> lines.add(line(dimension.name(), code, children, name)));
                }
            }
        }
        return List.copyOf(lines);
    }

    private static Line line(String dimension, String code, List<String> children, CellName rest) {
        return new Line(
                rest.with(dimension, code),
                children.stream().map(child -> rest.with(dimension, child)).toList());
    }

    /** How many of the dimensions a cell totals, wholly or over a group. */
    public int totals(CellName cell) {
        return (int)
                dimensions.stream()
                        .filter(
                                dimension ->
                                        !dimension.isLeaf(
                                                cell.codes().getOrDefault(dimension.name(), "")))
                        .count();
    }

    private static List<CellName> names(
            List<Dimension> dimensions, Function<Dimension, List<String>> codes) {
        List<CellName> names = List.of(CellName.TOTAL);
        for (Dimension dimension : dimensions) {
            List<CellName> longer = new ArrayList<>();
            for (CellName name : names) {
                codes.apply(dimension)
                        .forEach(code -> longer.add(name.with(dimension.name(), code)));
            }
            names = longer;
        }
        return List.copyOf(names);
    }
}
