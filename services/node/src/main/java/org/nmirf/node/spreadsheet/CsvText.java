package org.nmirf.node.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Writes comma-separated text that spreadsheets open as it is meant. */
public final class CsvText {

    private static final String SEPARATOR = ",";
    private static final String LINE = "\r\n";
    private static final String QUOTE = "'";
    private static final String GUARDED = "(?s)'+[=+\\-@\t\r].*";
    private static final String MARK = "\uFEFF";

    private CsvText() {}

    /** The rows in UTF-8, with the mark by which spreadsheets know it. */
    public static byte[] of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(CsvText::cell).collect(Collectors.joining(SEPARATOR)))
                .collect(Collectors.joining(LINE, MARK, LINE))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String text) {
        // A text that looks as if it were guarded gets one more mark, and so comes back as it was.
        String safe = isFormula(text) || text.matches(GUARDED) ? QUOTE + text : text;
        return safe.matches("(?s).*[\",\r\n;].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    /** What a spreadsheet would calculate; whoever typed it must not command another's computer. */
    private static boolean isFormula(String text) {
        return !text.isEmpty()
                && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                && !text.matches("-?\\d+([.,]\\d+)?");
    }
}
