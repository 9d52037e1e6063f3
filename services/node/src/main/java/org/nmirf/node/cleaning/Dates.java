package org.nmirf.node.cleaning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days as spreadsheets and exports write them. */
public final class Dates {

    /** The day from which Excel counts. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    /** Before it there were no human rights bodies; exports write 1900-01-01 for "not known". */
    private static final LocalDate EARLIEST = LocalDate.of(1946, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);
    private static final Pattern SERIAL = Pattern.compile("(\\d{1,6})(?:[.,]\\d+)?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})(?: .*)?");

    private Dates() {}

    /**
     * A day and whether the text said one.
     *
     * @param isReadable false when there is a text that is no day; a text for "not known" is one
     */
    public record Day(Optional<LocalDate> date, boolean isReadable) {}

    /** Reads a serial number of Excel, an ISO date or time, or a date with the day first. */
    public static Day read(String text) {
        String plain = text.strip();
        if (plain.isEmpty()) {
            return new Day(Optional.empty(), true);
        }
        Optional<LocalDate> read = parse(plain);
        return new Day(
                read.filter(day -> !day.isBefore(EARLIEST) && day.isBefore(LATEST)),
                read.isPresent());
    }

    private static Optional<LocalDate> parse(String text) {
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            return Optional.of(EPOCH.plusDays(Integer.parseInt(serial.group(1))));
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher first = DAY_FIRST.matcher(text);
        return first.matches()
                ? day(first.group(3), first.group(2), first.group(1))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
