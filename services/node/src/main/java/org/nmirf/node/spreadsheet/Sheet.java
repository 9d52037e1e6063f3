package org.nmirf.node.spreadsheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a spreadsheet under their column names.
 *
 * @param columns names in lower case, in order
 */
public record Sheet(List<String> columns, List<Row> rows) {

    /** Copies columns and rows. */
    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number as the spreadsheet shows it: the header is 1
     * @param cells stripped texts by column; empty cells are missing
     * @param isTooLong whether it has more texts than there are columns
     */
    public record Row(int number, Map<String, String> cells, boolean isTooLong) {

        /** Copies the cells. */
        public Row {
            cells = Map.copyOf(cells);
        }

        /** The same with another text in that column. */
        public Row with(String column, String text) {
            var changed = new HashMap<>(cells);
            changed.put(column, text);
            return new Row(number, changed, isTooLong);
        }

        /** The text in that column; empty when there is none. */
        public String get(String column) {
            return cells.getOrDefault(column, "");
        }
    }
}
