package org.nmirf.node.incoming;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nmirf.node.incoming.RawRow.Field;
import org.nmirf.node.spreadsheet.Grid;

/**
 * The spreadsheet that the Universal Human Rights Index exports.
 *
 * @param columns the field of each column; null for columns that say nothing here
 */
record IndexSheet(Grid grid, int header, Map<Integer, Field> columns, List<String> unknown) {

    private static final int FARTHEST_HEADER = 10;
    private static final Map<String, Field> NAMES =
            Map.ofEntries(
                    Map.entry("text", Field.TEXT),
                    Map.entry("countriesconcerned", Field.COUNTRIES),
                    Map.entry("countries", Field.COUNTRIES),
                    Map.entry("recommendingbody", Field.BODY),
                    Map.entry("body", Field.BODY),
                    Map.entry("documentsymbol", Field.SYMBOL),
                    Map.entry("symbol", Field.SYMBOL),
                    Map.entry("themes", Field.THEMES),
                    Map.entry("affectedpersons", Field.GROUPS),
                    Map.entry("groupsofpersons", Field.GROUPS),
                    Map.entry("sdgs", Field.SDGS),
                    Map.entry("documentpublicationdate", Field.DATE),
                    Map.entry("publicationdate", Field.DATE),
                    Map.entry("uprrecommendingstates", Field.STATES),
                    Map.entry("recommendingstates", Field.STATES),
                    Map.entry("uprrecommendingcountry", Field.STATES),
                    Map.entry("uprposition", Field.POSITION),
                    Map.entry("type", Field.TYPE),
                    Map.entry("annotationtype", Field.TYPE),
                    Map.entry("ohchrannotationid", Field.ANNOTATION),
                    Map.entry("annotationid", Field.ANNOTATION),
                    Map.entry("uprsession", Field.SESSION),
                    Map.entry("uprcycle", Field.CYCLE));
    private static final Set<String> IGNORED =
            Set.of("regionsconcerned", "recommendingregions", "dateofpublicationonuhri", "regions");

    /** Copies the lists. */
    IndexSheet {
        columns = Map.copyOf(columns);
        unknown = List.copyOf(unknown);
    }

    /** The field that a name stands for, misspelt or not; empty for other names. */
    static Optional<Field> field(String name) {
        return Optional.ofNullable(NAMES.get(plain(name)));
    }

    /** Finds the names of the columns near the top; empty when the sheet is none of the index. */
    static Optional<IndexSheet> of(Grid grid) {
        for (int line = 0; line < Math.min(FARTHEST_HEADER, grid.lines().size()); line++) {
            Map<Integer, Field> columns = new java.util.HashMap<>();
            List<String> unknown = new ArrayList<>();
            List<String> names = grid.lines().get(line);
            for (int column = 0; column < names.size(); column++) {
                Optional<Field> field = field(names.get(column));
                if (field.isPresent()) {
                    columns.put(column, field.get());
                } else if (!names.get(column).isBlank()
                        && !IGNORED.contains(plain(names.get(column)))) {
                    unknown.add(names.get(column).strip());
                }
            }
            if (columns.containsValue(Field.TEXT)
                    && (columns.containsValue(Field.BODY) || columns.containsValue(Field.SYMBOL))) {
                return Optional.of(new IndexSheet(grid, line, columns, unknown));
            }
        }
        return Optional.empty();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "")
                .replaceAll("rec+om+end", "recommend");
    }

    /** Rows that hold anything. */
    List<RawRow> rows() {
        List<RawRow> rows = new ArrayList<>();
        for (int line = header + 1; line < grid.lines().size(); line++) {
            List<String> cells = grid.lines().get(line);
            // Long tables are printed with the names on each page.
            if (cells.stream().anyMatch(cell -> !cell.isBlank())
                    && !cells.equals(grid.lines().get(header))) {
                rows.add(new RawRow(line + 1, row(cells)));
            }
        }
        return rows;
    }

    private Map<Field, String> row(List<String> cells) {
        Map<Field, String> row = new EnumMap<>(Field.class);
        columns.forEach(
                (column, field) -> row.put(field, column < cells.size() ? cells.get(column) : ""));
        return row;
    }
}
