package org.nmirf.web.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table of figures as lines and columns: the last of several dimensions makes the columns.
 *
 * @param rowNames names of the dimensions of the lines
 * @param columnName name of the dimension of the columns; empty if there is none
 * @param columns codes of the columns, the empty one for the total; one empty code if there are
 *     none
 */
public record TableView(
        List<String> rowNames, String columnName, List<Code> columns, List<Row> rows) {

    /** Copies the lists. */
    public TableView {
        rowNames = List.copyOf(rowNames);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A way in which the table is broken down.
     *
     * @param parents each code with the code that it adds up to; empty: it adds up to the total
     */
    public record Tree(String name, SortedMap<String, String> parents) {

        /** Copies the codes. */
        public Tree {
            parents = Collections.unmodifiableSortedMap(new TreeMap<>(parents));
        }
    }

    /**
     * A code of a dimension.
     *
     * @param word empty for the total
     * @param level how far below the top
     */
    public record Code(String word, int level) {}

    /** A line. */
    public record Row(List<Code> names, List<Cell> cells) {

        /** Copies the lists. */
        public Row {
            names = List.copyOf(names);
            cells = List.copyOf(cells);
        }

        /** Whether it totals anything. */
        public boolean isTotal() {
            return names.stream().anyMatch(name -> name.word().isEmpty());
        }
    }

    /**
     * A cell.
     *
     * @param count null where it is not known
     * @param mark why it is hidden, or null when it is not
     */
    public record Cell(@Nullable Long count, @Nullable String mark) {

        /** What everybody sees of a cell, which is nothing when it is hidden. */
        public static Cell published(@Nullable Long count) {
            return new Cell(count, count == null ? "HIDDEN" : null);
        }
    }

    /**
     * A table of these dimensions.
     *
     * @param cells what stands where dimensions have these codes; those left out are totalled
     */
    public static TableView of(List<Tree> all, Function<Map<String, String>, Cell> cells) {
        boolean isFlat = all.size() == 1;
        List<Tree> lines = isFlat ? all : all.subList(0, all.size() - 1);
        List<Code> columns = isFlat ? List.of(new Code("", 0)) : codes(all.getLast());
        List<Row> rows = new ArrayList<>();
        for (List<Code> names : combinations(lines)) {
            rows.add(
                    new Row(
                            names,
                            columns.stream()
                                    .map(column -> place(lines, names, all.getLast(), column))
                                    .map(cells)
                                    .toList()));
        }
        return new TableView(
                lines.stream().map(Tree::name).toList(),
                isFlat ? "" : all.getLast().name(),
                columns,
                rows);
    }

    private static Map<String, String> place(
            List<Tree> lines, List<Code> names, Tree last, Code column) {
        Map<String, String> place = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            put(place, lines.get(i), names.get(i));
        }
        put(place, last, column);
        return place;
    }

    private static void put(Map<String, String> place, Tree dimension, Code code) {
        if (!code.word().isEmpty()) {
            place.put(dimension.name(), code.word());
        }
    }

    private static List<List<Code>> combinations(List<Tree> dimensions) {
        List<List<Code>> all = List.of(List.of());
        for (Tree dimension : dimensions) {
            List<List<Code>> longer = new ArrayList<>();
            for (List<Code> before : all) {
                for (Code code : codes(dimension)) {
                    List<Code> next = new ArrayList<>(before);
                    next.add(code);
                    longer.add(next);
                }
            }
            all = longer;
        }
        return all;
    }

    /** Groups before their parts, the total last. */
    private static List<Code> codes(Tree dimension) {
        List<Code> codes = new ArrayList<>();
        addBelow(dimension, "", 0, codes);
        codes.add(new Code("", 0));
        return codes;
    }

    private static void addBelow(Tree dimension, String parent, int level, List<Code> codes) {
        dimension
                .parents()
                .forEach(
                        (code, above) -> {
                            if (above.equals(parent)) {
                                codes.add(new Code(code, level));
                                addBelow(dimension, code, level + 1, codes);
                            }
                        });
    }
}
