package org.nmirf.node.letter;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * When somebody wants letters, and which.
 *
 * @param quietFrom no letter comes from this time of the day on
 * @param quietTo and until this one, which may be on the next day; the same time: never quiet
 * @param weekend days on which no letter comes
 * @param digest whether letters that may wait are joined into one
 * @param off codes of kinds that are not wanted; counts for those only that can be turned off
 */
public record Wishes(
        LocalTime quietFrom,
        LocalTime quietTo,
        Set<DayOfWeek> weekend,
        Digest digest,
        Set<String> off) {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /** How often a digest comes. */
    public enum Digest {
        /** Never: each letter comes alone. */
        NONE,
        /** In the morning. */
        DAILY,
        /** In the morning after the weekend. */
        WEEKLY
    }

    /**
     * Copies the sets.
     *
     * @throws IllegalArgumentException if no day is left for letters
     */
    public Wishes {
        weekend = Set.copyOf(weekend);
        off = Set.copyOf(off);
        if (weekend.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("Every day is weekend");
        }
    }

    /** The same wishes with that digest. */
    public Wishes with(Digest wanted) {
        return new Wishes(quietFrom, quietTo, weekend, wanted, off);
    }

    /** The first moment outside quiet hours and weekend, not before that one. */
    Instant awake(Instant moment, ZoneId zone) {
        return awake(moment.atZone(zone)).toInstant();
    }

    /** When the next digest leaves, not before that moment. */
    Instant digest(Instant moment, ZoneId zone) {
        ZonedDateTime from = moment.atZone(zone);
        LocalDate day =
                digest == Digest.WEEKLY
                        ? from.toLocalDate().with(TemporalAdjusters.previousOrSame(weekStart()))
                        : from.toLocalDate();
        while (true) {
            ZonedDateTime leaves = awake(day.atTime(MORNING).atZone(zone));
            if (!weekend.contains(day.getDayOfWeek()) && !leaves.isBefore(from)) {
                return leaves.toInstant();
            }
            day = day.plusDays(digest == Digest.WEEKLY ? 7 : 1);
        }
    }

    private DayOfWeek weekStart() {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (weekend.contains(day.minus(1)) && !weekend.contains(day)) {
                return day;
            }
        }
        return DayOfWeek.MONDAY;
    }

    private ZonedDateTime awake(ZonedDateTime moment) {
        ZonedDateTime at = moment;
        while (true) {
            if (weekend.contains(at.getDayOfWeek())) {
                at = at.toLocalDate().plusDays(1).atStartOfDay(at.getZone());
            } else if (isQuiet(at.toLocalTime())) {
                boolean endsTomorrow =
                        quietTo.isBefore(quietFrom) && !at.toLocalTime().isBefore(quietFrom);
                LocalDate day = at.toLocalDate().plusDays(endsTomorrow ? 1 : 0);
                at = day.atTime(quietTo).atZone(at.getZone());
            } else {
                return at;
            }
        }
    }

    private boolean isQuiet(LocalTime time) {
        boolean isAfterStart = !time.isBefore(quietFrom);
        boolean isBeforeEnd = time.isBefore(quietTo);
        return quietTo.isBefore(quietFrom)
                ? isAfterStart || isBeforeEnd
                : isAfterStart && isBeforeEnd;
    }
}
