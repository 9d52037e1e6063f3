package org.nmirf.hub.alert;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;

/** How often somebody is told, in UTC: the month of the changes turns at midnight there. */
enum Frequency {
    /** When something is told, but not more often than the settings say. */
    AT_ONCE,
    /** In the morning. */
    DAILY,
    /** On Monday morning. */
    WEEKLY,
    /** On the first of the month, when all that waited for its turn is told. */
    MONTHLY;

    private static final LocalTime MORNING = LocalTime.of(6, 0);

    /**
     * The first moment after that one at which to look.
     *
     * @param spacing the least between two looks at once
     */
    Instant next(Instant now, Duration spacing) {
        if (this == AT_ONCE) {
            return now.plus(spacing);
        }
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Instant morning = morning(day(today));
        return morning.isAfter(now) ? morning : morning(day(today.plusDays(1)));
    }

    private LocalDate day(LocalDate from) {
        return switch (this) {
            case AT_ONCE, DAILY -> from;
            case WEEKLY -> from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
            case MONTHLY ->
                    from.getDayOfMonth() == 1
                            ? from
                            : from.with(TemporalAdjusters.firstDayOfNextMonth());
        };
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING).toInstant(ZoneOffset.UTC);
    }
}
