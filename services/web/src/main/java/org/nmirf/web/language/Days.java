package org.nmirf.web.language;

import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/** Days written out as people of a language write them. */
public final class Days {

    private static final String DAY = "yMMMMd";
    private static final Pattern FIRST_OF_MONTH = Pattern.compile("\\b1\\b(?=\\s?[\u2013\\p{L}])");

    private Days() {}

    /** A day with its month and year, such as "14 May 2026". */
    public static String written(LocalDate day, Locale locale) {
        return withOrdinals(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(locale).format(day),
                locale);
    }

    /**
     * The days from one to another, with what they share said once, such as "2\u201315 November
     * 2026".
     *
     * @param until the last day, itself included; not before {@code from}
     */
    public static String written(LocalDate from, LocalDate until, Locale locale) {
        if (from.equals(until)) {
            return written(from, locale);
        }
        DateIntervalFormat format = DateIntervalFormat.getInstance(DAY, ULocale.forLocale(locale));
        format.setTimeZone(TimeZone.GMT_ZONE);
        return withOrdinals(
                format.format(new DateInterval(milliseconds(from), milliseconds(until))), locale);
    }

    /** The month of a day with its year, such as "May 2026". */
    public static String month(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedPattern("yMMMM").localizedBy(locale).format(day);
    }

    /** French counts the first day of a month, and only that; the CLDR has no pattern for it. */
    private static String withOrdinals(String written, Locale locale) {
        return locale.getLanguage().equals("fr")
                ? FIRST_OF_MONTH.matcher(written).replaceAll("1er")
                : written;
    }

    private static long milliseconds(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
}
