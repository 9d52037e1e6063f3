package org.nmirf.node.indicator;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nmirf.node.indicator.IndicatorValue.Entry;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.series.Decimals;
import org.nmirf.node.series.Period;
import org.nmirf.node.spreadsheet.Limits;
import org.nmirf.node.spreadsheet.SpreadsheetFile;

/** Reads values from a spreadsheet, or from what somebody copied out of one. */
public final class ValueSheet {

    private static final List<String> COLUMNS = List.of("period", "value", "note", "source");
    private static final int MOST_FAULTS = 20;
    // Anything shorter is taken for no file at all.
    private static final int PADDED = 16;

    private ValueSheet() {}

    /** The values in a file: CSV or XLSX. Refuses what cannot be read, line by line. */
    public static Outcome<List<Entry>> file(byte[] content) {
        return SpreadsheetFile.cells(content, Limits.USUAL).then(grid -> entries(grid.lines()));
    }

    /** The values in a text: cells apart by tabs, semicolons or commas. Refuses as a file does. */
    public static Outcome<List<Entry>> text(String pasted) {
        if (pasted.isBlank()) {
            return Outcome.done(List.of());
        }
        if (pasted.indexOf('\t') >= 0) {
            return entries(pasted.lines().map(line -> List.of(line.split("\t", -1))).toList());
        }
        String padded = pasted.strip() + "\n".repeat(PADDED);
        return file(padded.getBytes(StandardCharsets.UTF_8));
    }

    private static Outcome<List<Entry>> entries(List<List<String>> lines) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        COLUMNS.forEach(name -> columns.put(name, COLUMNS.indexOf(name)));
        int first = 0;
        if (!lines.isEmpty() && isHeader(lines.getFirst())) {
            columns.clear();
            List<String> names = lines.getFirst();
            for (int i = 0; i < names.size(); i++) {
                columns.putIfAbsent(names.get(i).strip().toLowerCase(Locale.ROOT), i);
            }
            first = 1;
        }
        List<Detail> wrong = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (int i = first; i < lines.size(); i++) {
            List<String> line = lines.get(i);
            if (line.stream().anyMatch(cell -> !cell.isBlank())) {
                entry(i + 1, line, columns, entries, wrong);
            }
        }
        return wrong.isEmpty()
                ? Outcome.done(entries)
                : Outcome.refused(
                        Refusal.invalid(wrong.subList(0, Math.min(MOST_FAULTS, wrong.size()))));
    }

    private static boolean isHeader(List<String> line) {
        return line.stream().anyMatch(cell -> cell.strip().equalsIgnoreCase(COLUMNS.getFirst()));
    }

    private static void entry(
            int number,
            List<String> line,
            Map<String, Integer> columns,
            List<Entry> entries,
            List<Detail> wrong) {
        String period = cell(line, columns, "period");
        String value = cell(line, columns, "value");
        var when = Period.find(period);
        var howMuch = Decimals.find(value);
        if (when.isEmpty()) {
            wrong.add(Detail.of("values", "indicator.period-wrong", number, period));
        } else if (howMuch.isEmpty()) {
            wrong.add(Detail.of("values", "indicator.value-wrong", number, value));
        } else {
            entries.add(
                    new Entry(
                            when.get(),
                            howMuch.get(),
                            cell(line, columns, "note"),
                            cell(line, columns, "source")));
        }
    }

    private static String cell(List<String> line, Map<String, Integer> columns, String name) {
        Integer at = columns.get(name);
        return at == null || at >= line.size() ? "" : line.get(at).strip();
    }
}
