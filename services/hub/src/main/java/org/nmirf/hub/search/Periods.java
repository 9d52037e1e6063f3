package org.nmirf.hub.search;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * When practices were under way and when they were published; null where it does not matter.
 *
 * @param from first year in which it may have been under way
 * @param to last such year
 * @param publishedFrom first month in which it may have been published
 * @param publishedTo last such month
 */
public record Periods(
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable YearMonth publishedFrom,
        @Nullable YearMonth publishedTo) {

    /** At any time. */
    public static final Periods ALWAYS = new Periods(null, null, null, null);

    /** Whether nothing is narrowed down. */
    public boolean isAlways() {
        return equals(ALWAYS);
    }

    /** First day of publication, or null. */
    @Nullable LocalDate firstDay() {
        return publishedFrom == null ? null : publishedFrom.atDay(1);
    }

    /** Last day of publication, or null. */
    @Nullable LocalDate lastDay() {
        return publishedTo == null ? null : publishedTo.atEndOfMonth();
    }
}
