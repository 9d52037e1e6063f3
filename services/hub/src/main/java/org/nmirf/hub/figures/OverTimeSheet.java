package org.nmirf.hub.figures;

import java.util.ArrayList;
import java.util.List;
import org.nmirf.hub.figures.OverTime.Row;
import org.nmirf.hub.figures.OverTime.Value;

/**
 * Charts over time as comma-separated text, one published cell a line; codes only. Where tables
 * were left out, the last line says so.
 */
final class OverTimeSheet {

    private OverTimeSheet() {}

    static String of(OverTimes.Shown shown) {
        List<String> lines = new ArrayList<>();
        // Whatever was asked for that no table has is not repeated into the file.
        String by = shown.dimensions().contains(shown.by()) ? shown.by() : "CODE";
        lines.add("SOURCE,UNIT,PERIOD," + by + ",COUNT,STATUS");
        for (OverTime one : shown.all()) {
            for (Row row : one.rows()) {
                for (int i = 0; i < one.periods().size(); i++) {
                    String before =
                            String.join(
                                    ",",
                                    "/members/" + one.country(),
                                    shown.unit(),
                                    one.periods().get(i),
                                    row.code());
                    row.values().get(i).ifPresent(value -> lines.add(before + "," + say(value)));
                }
            }
        }
        if (shown.leftOut() > 0) {
            lines.add("/progress,,,,,LEFT_OUT");
        }
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String say(Value value) {
        Long count = value.count();
        return count == null ? ",NOT_PUBLISHED" : count + ",PUBLISHED";
    }
}
