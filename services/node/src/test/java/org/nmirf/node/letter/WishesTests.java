package org.nmirf.node.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nmirf.node.letter.Wishes.Digest;

class WishesTests {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    // 4 May 2026 is a Monday; Lisbon is an hour before UTC then.
    @ParameterizedTest
    @CsvSource({
        "2026-05-04T18:59:59Z, 2026-05-04T18:59:59Z",
        "2026-05-04T19:00:00Z, 2026-05-05T06:00:00Z",
        "2026-05-04T23:30:00Z, 2026-05-05T06:00:00Z",
        "2026-05-05T05:59:59Z, 2026-05-05T06:00:00Z",
        "2026-05-05T06:00:00Z, 2026-05-05T06:00:00Z",
        "2026-05-08T19:00:00Z, 2026-05-11T06:00:00Z",
        "2026-05-09T12:00:00Z, 2026-05-11T06:00:00Z",
        "2026-03-29T03:00:00Z, 2026-03-30T06:00:00Z"
    })
    void waitsForTheEndOfQuietHoursOverMidnightAndOfTheWeekend(Instant at, Instant awake) {
        assertThat(wishes("20:00", "07:00").awake(at, LISBON)).isEqualTo(awake);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-04T12:00:00Z, 2026-05-04T14:00:00Z",
        "2026-05-04T10:59:00Z, 2026-05-04T10:59:00Z",
        "2026-05-04T14:00:00Z, 2026-05-04T14:00:00Z"
    })
    void waitsForTheEndOfQuietHoursWithinADay(Instant at, Instant awake) {
        assertThat(wishes("12:00", "15:00").awake(at, LISBON)).isEqualTo(awake);
    }

    @Test
    void isNeverQuietBetweenTheSameTimes() {
        var at = Instant.parse("2026-05-04T06:00:00Z");

        assertThat(wishes("07:00", "07:00").awake(at, LISBON)).isEqualTo(at);
    }

    @ParameterizedTest
    @CsvSource({
        "DAILY, 2026-05-04T06:30:00Z, 2026-05-04T07:00:00Z",
        "DAILY, 2026-05-04T07:00:01Z, 2026-05-05T07:00:00Z",
        "DAILY, 2026-05-08T12:00:00Z, 2026-05-11T07:00:00Z",
        "WEEKLY, 2026-05-04T06:30:00Z, 2026-05-04T07:00:00Z",
        "WEEKLY, 2026-05-05T12:00:00Z, 2026-05-11T07:00:00Z",
        "WEEKLY, 2026-05-10T12:00:00Z, 2026-05-11T07:00:00Z"
    })
    void joinsLettersInTheMorning(Digest digest, Instant at, Instant leaves) {
        assertThat(wishes("20:00", "07:00").with(digest).digest(at, LISBON)).isEqualTo(leaves);
    }

    @Test
    void beginsTheWeekAfterTheWeekendWhereverThatIs() {
        var wishes =
                new Wishes(
                        LocalTime.of(20, 0),
                        LocalTime.of(7, 0),
                        EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY),
                        Digest.WEEKLY,
                        Set.of());

        assertThat(wishes.digest(Instant.parse("2026-05-05T12:00:00Z"), LISBON))
                .isEqualTo("2026-05-10T07:00:00Z");
    }

    @Test
    void leavesADayForLetters() {
        assertThatThrownBy(
                        () ->
                                new Wishes(
                                        LocalTime.NOON,
                                        LocalTime.NOON,
                                        EnumSet.allOf(DayOfWeek.class),
                                        Digest.NONE,
                                        Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Wishes wishes(String from, String to) {
        return new Wishes(
                LocalTime.parse(from),
                LocalTime.parse(to),
                EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                Digest.NONE,
                Set.of());
    }
}
