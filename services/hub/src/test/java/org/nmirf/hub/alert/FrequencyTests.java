package org.nmirf.hub.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FrequencyTests {

    private static final Duration SPACING = Duration.ofMinutes(10);

    @Test
    void keepsLettersAtOnceApart() {
        assertThat(next(Frequency.AT_ONCE, "2026-03-05T10:00:00Z"))
                .isEqualTo("2026-03-05T10:10:00Z");
    }

    @Test
    void comesInTheNextMorning() {
        assertThat(next(Frequency.DAILY, "2026-03-05T05:59:59Z")).isEqualTo("2026-03-05T06:00:00Z");
        assertThat(next(Frequency.DAILY, "2026-03-05T06:00:00Z")).isEqualTo("2026-03-06T06:00:00Z");
    }

    @Test
    void comesOnTheNextMonday() {
        assertThat(next(Frequency.WEEKLY, "2026-03-05T10:00:00Z"))
                .isEqualTo("2026-03-09T06:00:00Z");
        assertThat(next(Frequency.WEEKLY, "2026-03-09T05:00:00Z"))
                .isEqualTo("2026-03-09T06:00:00Z");
        assertThat(next(Frequency.WEEKLY, "2026-03-09T06:00:00Z"))
                .isEqualTo("2026-03-16T06:00:00Z");
    }

    @Test
    void comesAfterTheTurnOfTheMonth() {
        assertThat(next(Frequency.MONTHLY, "2026-03-05T10:00:00Z"))
                .isEqualTo("2026-04-01T06:00:00Z");
        assertThat(next(Frequency.MONTHLY, "2026-04-01T00:00:00Z"))
                .isEqualTo("2026-04-01T06:00:00Z");
        assertThat(next(Frequency.MONTHLY, "2026-04-01T06:00:00Z"))
                .isEqualTo("2026-05-01T06:00:00Z");
        assertThat(next(Frequency.MONTHLY, "2026-12-31T23:59:59Z"))
                .isEqualTo("2027-01-01T06:00:00Z");
    }

    private static Instant next(Frequency frequency, String now) {
        return frequency.next(Instant.parse(now), SPACING);
    }
}
