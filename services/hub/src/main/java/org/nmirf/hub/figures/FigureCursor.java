package org.nmirf.hub.figures;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the next part of a list of tables begins: behind the last one that was read. It stays good
 * while tables are published and taken back.
 *
 * @param admitted day it was published
 * @param subject key of its subject
 */
record FigureCursor(LocalDate admitted, String subject) {

    /** Before every table: the first published stand last. */
    static final FigureCursor START = new FigureCursor(LocalDate.of(9999, 12, 31), "");

    private static final Pattern FORM =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})\\.([0-9a-f-]{36})");
    private static final String KIND = "progress/";

    static FigureCursor behind(LiveTable table) {
        return new FigureCursor(table.admitted(), KIND + table.id());
    }

    /** Text for an address. */
    String encode() {
        return admitted + "." + subject.substring(KIND.length());
    }

    /** What {@link #encode} gave; empty for anything else. */
    static Optional<FigureCursor> decode(String text) {
        Matcher read = FORM.matcher(text);
        try {
            return read.matches()
                    ? Optional.of(
                            new FigureCursor(LocalDate.parse(read.group(1)), KIND + read.group(2)))
                    : Optional.empty();
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
