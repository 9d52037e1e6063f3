package org.nmirf.hub.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes lines of comma-separated text (RFC 4180) that spreadsheets open as they are meant. */
public final class CsvLine {

    /** What stands before the first line, by which spreadsheets know UTF-8. */
    public static final String MARK = "\uFEFF";

    private static final String END = "\r\n";
    private static final Pattern SPECIAL = Pattern.compile("[\",;\t\r\n]");

    /** What a spreadsheet would calculate, and what looks as if it had been guarded from that. */
    private static final Pattern FORMULA =
            Pattern.compile("'*[=+\\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]");

    private CsvLine() {}

    /** One line with its end. */
    public static String of(List<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",", "", END));
    }

    private static String cell(String text) {
        // Whoever wrote the text must not command the computer of whoever opens it.
        String safe = FORMULA.matcher(text).lookingAt() ? "'" + text : text;
        return SPECIAL.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
