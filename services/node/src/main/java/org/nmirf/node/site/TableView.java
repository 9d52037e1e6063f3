package org.nmirf.node.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.Dimension;
import org.nmirf.disclosure.figures.table.Layout;
import org.nmirf.disclosure.figures.table.Published;
import org.nmirf.disclosure.figures.table.PublishedTable;

/**
 * A table of figures as lines and columns: the last of several dimensions makes the columns.
 *
 * @param rowNames names of the dimensions of the lines
 * @param columns codes of the columns, the empty one for the total; one empty code if there are
 *     none
 */
public record TableView(List<String> rowNames, List<Code> columns, List<Row> rows) {

    /** Copies the lists. */
    public TableView {
        rowNames = List.copyOf(rowNames);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
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
    public record Cell(@Nullable Long count, @Nullable String mark) {}

    /** The table as everybody sees it. */
    public static TableView of(PublishedTable table) {
        return of(table.layout(), cell -> open(table.of(cell)));
    }

    private static Cell open(Published content) {
        return content instanceof Published.Shown(var count)
                ? new Cell(count, null)
                : new Cell(null, "HIDDEN");
    }

    /** Any table of that layout. */
    public static TableView of(Layout layout, Function<CellName, Cell> cells) {
        List<Dimension> all = layout.dimensions();
        boolean isFlat = all.size() == 1;
        List<Dimension> lines = isFlat ? all : all.subList(0, all.size() - 1);
        List<Code> columns = isFlat ? List.of(new Code("", 0)) : codes(all.getLast());
        List<Row> rows = new ArrayList<>();
        for (List<Code> names : combinations(lines)) {
            CellName line = name(lines, names);
            rows.add(
                    new Row(
                            names,
                            columns.stream()
                                    .map(
                                            column ->
                                                    isFlat
                                                            ? line
                                                            : line.with(
                                                                    all.getLast().name(),
                                                                    column.word()))
                                    .map(cells)
                                    .toList()));
        }
        return new TableView(lines.stream().map(Dimension::name).toList(), columns, rows);
    }

    private static CellName name(List<Dimension> lines, List<Code> codes) {
        CellName name = CellName.TOTAL;
        for (int i = 0; i < codes.size(); i++) {
            name = name.with(lines.get(i).name(), codes.get(i).word());
        }
        return name;
    }

    private static List<List<Code>> combinations(List<Dimension> dimensions) {
        List<List<Code>> all = List.of(List.of());
        for (Dimension dimension : dimensions) {
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
    private static List<Code> codes(Dimension dimension) {
        List<Code> codes = new ArrayList<>();
        addBelow(dimension, "", 0, codes);
        codes.add(new Code("", 0));
        return codes;
    }

    private static void addBelow(Dimension dimension, String parent, int level, List<Code> codes) {
        for (String child : dimension.children(parent)) {
            codes.add(new Code(child, level));
            addBelow(dimension, child, level + 1, codes);
        }
    }
}
