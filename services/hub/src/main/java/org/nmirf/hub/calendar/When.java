package org.nmirf.hub.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import org.nmirf.web.page.Reader;

/**
 * A time as a document prints it: a day, several days, or only a month.
 *
 * @param from first day
 * @param until last day, itself included
 * @param isMonth whether no day is printed
 */
record When(LocalDate from, LocalDate until, boolean isMonth) {

    private static final int MONTH_LENGTH = "2026-05".length();

    When {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(until + " is before " + from);
        }
    }

    /** A day or month in ISO 8601. */
    static When parse(String text) {
        return parse(text, text);
    }

    /** From a day until a day, both in ISO 8601, or a month if both are the same month. */
    static When parse(String from, String until) {
        return from.length() == MONTH_LENGTH
                ? new When(
                        YearMonth.parse(from).atDay(1), YearMonth.parse(until).atEndOfMonth(), true)
                : new When(LocalDate.parse(from), LocalDate.parse(until), false);
    }

    YearMonth month() {
        return YearMonth.from(from);
    }

    /** The day or the days in the reader's words. */
    String written(Reader reader) {
        if (isMonth) {
            return month(month(), reader);
        }
        return reader.days(from, until);
    }

    static String month(YearMonth month, Reader reader) {
        return reader.month(month.atDay(1));
    }

    /** The first day, or the month. */
    String first() {
        return isMonth ? month().toString() : from.toString();
    }

    /** The last day, or the month. */
    String last() {
        return isMonth ? YearMonth.from(until).toString() : until.toString();
    }
}
