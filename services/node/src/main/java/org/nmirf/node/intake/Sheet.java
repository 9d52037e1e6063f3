package org.nmirf.node.intake;

import java.util.List;
import java.util.Map;

/**
 * The rows of a spreadsheet under their column names.
 *
 * @param columns names in lower case, in order
 */
record Sheet(List<String> columns, List<Row> rows) {

    Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number as the spreadsheet shows it: the header is 1
     * @param cells stripped texts by column; empty cells are missing
     */
    record Row(int number, Map<String, String> cells) {

        Row {
            cells = Map.copyOf(cells);
        }

        String get(String column) {
            return cells.getOrDefault(column, "");
        }
    }
}
