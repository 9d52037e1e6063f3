package org.nmirf.node.series;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, or a month of one. Written as {@code 2025} or {@code 2025-03}.
 *
 * @param month from 1; 0 for the whole year
 */
public record Period(int year, int month) implements Comparable<Period> {

    private static final Pattern YEAR = Pattern.compile("((?:19|20|21)\\d\\d)");
    private static final Pattern YEAR_MONTH =
            Pattern.compile("((?:19|20|21)\\d\\d)[-/.](0?[1-9]|1[0-2])");
    private static final Pattern MONTH_YEAR =
            Pattern.compile("(0?[1-9]|1[0-2])[-/.]((?:19|20|21)\\d\\d)");
    private static final Comparator<Period> ORDER =
            Comparator.comparingInt(Period::year).thenComparingInt(Period::month);

    /** A whole year. */
    public static Period of(int year) {
        return new Period(year, 0);
    }

    /** The period that a text names: {@code 2025}, {@code 2025-03} or {@code 03/2025}. */
    public static Optional<Period> find(String text) {
        String plain = Decimals.plainDigits(text.strip());
        Matcher year = YEAR.matcher(plain);
        if (year.matches()) {
            return Optional.of(of(Integer.parseInt(year.group(1))));
        }
        Matcher month = YEAR_MONTH.matcher(plain);
        if (month.matches()) {
            return Optional.of(
                    new Period(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2))));
        }
        Matcher reversed = MONTH_YEAR.matcher(plain);
        return reversed.matches()
                ? Optional.of(
                        new Period(
                                Integer.parseInt(reversed.group(2)),
                                Integer.parseInt(reversed.group(1))))
                : Optional.empty();
    }

    /**
     * The period that a text names.
     *
     * @throws IllegalArgumentException when it names none
     */
    @JsonCreator
    public static Period get(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException("No period: " + text));
    }

    /** Where its middle lies on the line of years. */
    public double middle() {
        return month == 0 ? year + 0.5 : year + (month - 0.5) / 12;
    }

    /** The day on which it begins. */
    public LocalDate firstDay() {
        return LocalDate.of(year, Math.max(1, month), 1);
    }

    /** As people of that language write it: a year, or a month by its name. */
    public String say(Locale locale) {
        var form =
                month == 0
                        ? DateTimeFormatter.ofPattern("uuuu", locale)
                        : DateTimeFormatter.ofLocalizedPattern("yMMMM");
        return form.localizedBy(locale).format(firstDay());
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    @JsonValue
    @Override
    public String toString() {
        return month == 0 ? Integer.toString(year) : "%d-%02d".formatted(year, month);
    }
}
