package org.nmirf.node.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Kind;

/**
 * Cells as they stand in a file, row by row, the header first.
 *
 * @param lines texts of each row; rows may differ in length
 */
public record Grid(List<List<String>> lines) {

    /** Copies the rows. */
    public Grid {
        lines = List.copyOf(lines);
    }

    /** The rows under their column names, or what is wrong with the file as a whole. */
    public Outcome<Sheet> toSheet(
            Predicate<List<String>> isHeader, String otherwise, int mostRows) {
        if (lines.isEmpty() || !isHeader.test(columns())) {
            return refused(otherwise);
        }
        var columns = columns();
        var seen = new HashSet<String>();
        for (String column : columns) {
            if (!column.isEmpty() && !seen.add(column)) {
                return refused("import.column-twice", column);
            }
        }
        List<Sheet.Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            var cells = cells(columns, lines.get(i));
            if (!cells.isEmpty()) {
                rows.add(new Sheet.Row(i + 1, cells, isTooLong(columns, lines.get(i))));
            }
        }
        if (rows.isEmpty()) {
            return refused("import.no-rows");
        }
        return rows.size() > mostRows
                ? refused("import.too-many-rows", mostRows)
                : Outcome.done(new Sheet(columns, rows));
    }

    private List<String> columns() {
        return lines.getFirst().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT).replace(' ', '_'))
                .toList();
    }

    private static Map<String, String> cells(List<String> columns, List<String> line) {
        var cells = new HashMap<String, String>();
        for (int i = 0; i < Math.min(columns.size(), line.size()); i++) {
            String text = line.get(i).strip();
            if (!text.isEmpty() && !columns.get(i).isEmpty()) {
                cells.put(columns.get(i), text);
            }
        }
        return cells;
    }

    private static boolean isTooLong(List<String> columns, List<String> line) {
        return line.stream().skip(columns.size()).anyMatch(text -> !text.isBlank());
    }

    static <T> Outcome<T> refused(String code, Object... arguments) {
        return Outcome.refused(Refusal.of(Kind.INVALID, code, arguments));
    }
}
