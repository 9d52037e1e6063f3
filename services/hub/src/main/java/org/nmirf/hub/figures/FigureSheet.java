package org.nmirf.hub.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.Dimension;
import org.nmirf.disclosure.figures.table.Published;
import org.nmirf.disclosure.figures.table.PublishedTable;

/**
 * A table as comma-separated text, one cell a line. Codes begin with a letter or digit, so that no
 * spreadsheet takes one for a formula, and none is the sign of a total.
 */
final class FigureSheet {

    /** Stands where a dimension is totalled, as in SDMX. */
    static final String TOTAL = "_T";

    private FigureSheet() {}

    // Capitals: no dimension of a node is called so.
    static String of(LiveTable live) {
        PublishedTable table = live.table();
        List<String> lines = new ArrayList<>();
        List<String> names = table.layout().dimensions().stream().map(Dimension::name).toList();
        lines.add("SOURCE,UNIT,PERIOD," + String.join(",", names) + ",COUNT,STATUS");
        String before =
                String.join(
                        ",",
                        live.source().uri().toString(),
                        table.unit().name(),
                        table.period(),
                        "");
        table.cells()
                .forEach(
                        (cell, content) ->
                                lines.add(before + codes(names, cell) + "," + say(content)));
        return lines.stream().map(line -> line + "\r\n").collect(Collectors.joining());
    }

    private static String codes(List<String> names, CellName cell) {
        return names.stream()
                .map(name -> cell.codes().getOrDefault(name, TOTAL))
                .collect(Collectors.joining(","));
    }

    private static String say(Published content) {
        return content instanceof Published.Shown(var count)
                ? count + ",PUBLISHED"
                : ",NOT_PUBLISHED";
    }
}
