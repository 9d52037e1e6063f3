package org.nmirf.node.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Kind;

/**
 * Cells as they stand in a file, row by row, the header first.
 *
 * @param lines texts of each row; rows may differ in length
 */
public record Grid(List<List<String>> lines) {

    private static final int FARTHEST_HEADER = 10;
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** Copies the rows. */
    public Grid {
        lines = List.copyOf(lines);
    }

    /** How many rows hold anything. */
    int filledLines() {
        return (int) lines.stream().filter(Grid::isFilled).count();
    }

    private static boolean isFilled(List<String> line) {
        return line.stream().anyMatch(text -> !text.isBlank());
    }

    /** The row that names the columns; titles may stand above it. */
    public OptionalInt header(Predicate<List<String>> isHeader) {
        return IntStream.range(0, Math.min(FARTHEST_HEADER, lines.size()))
                .filter(line -> isHeader.test(columns(line)))
                .findFirst();
    }

    /** The rows under their column names, or what is wrong with the file as a whole. */
    public Outcome<Sheet> toSheet(
            Predicate<List<String>> isHeader, String otherwise, int mostRows) {
        OptionalInt header = header(isHeader);
        return header.isEmpty() ? refused(otherwise) : toSheet(header.getAsInt(), mostRows);
    }

    private Outcome<Sheet> toSheet(int header, int mostRows) {
        var columns = columns(header);
        var seen = new HashSet<String>();
        for (String column : columns) {
            if (!column.isEmpty() && !seen.add(column)) {
                return refused("import.column-twice", column);
            }
        }
        List<Sheet.Row> rows = new ArrayList<>();
        for (int i = header + 1; i < lines.size(); i++) {
            var cells = cells(columns, lines.get(i));
            // Long tables are printed with the names on each page.
            if (!cells.isEmpty() && !columns(i).equals(columns)) {
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

    private List<String> columns(int line) {
        return lines.get(line).stream().map(Grid::name).toList();
    }

    private static String name(String text) {
        String words = SPACES.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ");
        return words.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
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
