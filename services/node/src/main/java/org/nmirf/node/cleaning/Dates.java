package org.nmirf.node.cleaning;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nmirf.node.symbol.Digits;

/** Reads days as spreadsheets and exports write them. */
public final class Dates {

    /** The day from which Excel counts. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    /** Before it there were no human rights bodies; exports write 1900-01-01 for "not known". */
    private static final LocalDate EARLIEST = LocalDate.of(1946, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);
    private static final int MONTHS = 12;
    private static final Pattern SERIAL = Pattern.compile("(\\d{1,6})(?:[.,]\\d+)?");

    /** Only a year: as a serial number it would be a day of 1905. */
    private static final Pattern YEAR = Pattern.compile("(?:19[4-9]|2[01]\\d)\\d");

    private static final long MILLIS_OF_A_DAY = Duration.ofDays(1).toMillis();
    private static final Pattern MILLISECONDS =
            Pattern.compile("(?:/Date\\()?(-?\\d{11,13})(?:[+-]\\d{4})?(?:\\)/)?");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})(?:[ ,].*)?");
    private static final Pattern WORDS_BETWEEN =
            Pattern.compile(
                    "(?iu)(?<=[\\d\\p{L}.])[ ,]+(?:(?:de|of) )?|(?<=\\d)(?:st|nd|rd|th|er|º)\\b");
    private static final Pattern NAMED_DAY_FIRST =
            Pattern.compile("(\\d{1,2})[ -](\\p{L}[\\p{L}\\p{M}]*\\.?)[ -](\\d{4})(?: .*)?");
    private static final Pattern NAMED_MONTH_FIRST =
            Pattern.compile("(\\p{L}[\\p{L}\\p{M}]*\\.?) (\\d{1,2}) (\\d{4})(?: .*)?");

    private Dates() {}

    /**
     * A day and whether the text said one.
     *
     * @param isReadable false when there is a text that is no day; a text for "not known" is one
     */
    public record Day(Optional<LocalDate> date, boolean isReadable) {}

    /**
     * Reads a serial number of Excel, an ISO date or time, a date with the day first, with its
     * month in words, or with the month first where it cannot be otherwise.
     */
    public static Day read(String text) {
        String plain =
                Digits.western(text.replaceAll("[\\p{Z}\\s]+", " ")).replaceAll("\\p{Cf}", "");
        if (plain.isBlank()) {
            return new Day(Optional.empty(), true);
        }
        Optional<LocalDate> read = parse(plain.strip());
        return new Day(
                read.filter(day -> !day.isBefore(EARLIEST) && day.isBefore(LATEST)),
                read.isPresent());
    }

    private static Optional<LocalDate> parse(String text) {
        if (YEAR.matcher(text).matches()) {
            return Optional.empty();
        }
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            return Optional.of(EPOCH.plusDays(Integer.parseInt(serial.group(1))));
        }
        Matcher milliseconds = MILLISECONDS.matcher(text);
        if (milliseconds.matches()) {
            long time = Long.parseLong(milliseconds.group(1));
            return Optional.of(LocalDate.ofEpochDay(Math.floorDiv(time, MILLIS_OF_A_DAY)));
        }
        Matcher iso = YEAR_FIRST.matcher(text);
        if (iso.matches()) {
            return day(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher first = DAY_FIRST.matcher(text);
        return first.matches()
                ? dayFirst(number(first, 1), number(first, 2), number(first, 3))
                : named(WORDS_BETWEEN.matcher(text).replaceAll(" ").replaceAll(" +", " "));
    }

    private static Optional<LocalDate> dayFirst(int day, int month, int year) {
        return month > MONTHS ? day(year, day, month) : day(year, month, day);
    }

    private static Optional<LocalDate> named(String text) {
        Matcher first = NAMED_DAY_FIRST.matcher(text);
        if (first.matches()) {
            return Months.find(first.group(2))
                    .flatMap(month -> day(number(first, 3), month, number(first, 1)));
        }
        Matcher last = NAMED_MONTH_FIRST.matcher(text);
        return last.matches()
                ? Months.find(last.group(1))
                        .flatMap(month -> day(number(last, 3), month, number(last, 2)))
                : Optional.empty();
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
