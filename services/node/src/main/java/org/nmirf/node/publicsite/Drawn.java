package org.nmirf.node.publicsite;

import java.util.List;
import org.nmirf.node.publicview.PublicRecommendation.Measured;
import org.nmirf.node.series.Decimals;
import org.nmirf.node.series.LineChart;
import org.nmirf.web.page.Reader;

/**
 * An indicator as the public reads it: a line, and a table that says the same.
 *
 * @param rows period and value, the latest first
 * @param last the first of the rows
 * @param targetYear empty where no target is set
 */
record Drawn(Measured measured, LineChart chart, List<Row> rows, Row last, String targetYear) {

    Drawn {
        rows = List.copyOf(rows);
    }

    /** A value in a period. */
    record Row(String period, String value) {}

    static Drawn of(Measured measured, Reader reader) {
        List<Row> rows =
                measured.values().stream()
                        .map(
                                one ->
                                        new Row(
                                                one.period().toString(),
                                                Decimals.say(one.value(), reader.locale())))
                        .toList()
                        .reversed();
        var target = measured.target();
        return new Drawn(
                measured,
                LineChart.of(
                        measured.values(),
                        measured.baseline(),
                        target,
                        reader.language().direction().equals("rtl"),
                        reader.locale()),
                rows,
                rows.getFirst(),
                target == null ? "" : Integer.toString(target.period().year()));
    }
}
