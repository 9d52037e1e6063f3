package org.nmirf.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/** Which day it is in a country. */
class ClockTests {

    @Test
    void countsTheDaysOfTheCountryAndNotThoseOfGreenwich() {
        Instant lateInLima = Instant.parse("2026-07-01T02:30:00Z");
        Instant earlyInApia = Instant.parse("2026-06-30T12:30:00Z");

        assertThat(day(lateInLima, "America/Lima")).isEqualTo("2026-06-30");
        assertThat(day(lateInLima, "UTC")).isEqualTo("2026-07-01");
        assertThat(day(earlyInApia, "Pacific/Apia")).isEqualTo("2026-07-01");
        assertThat(day(earlyInApia, "UTC")).isEqualTo("2026-06-30");
    }

    @Test
    void tellsTheSameMomentEverywhere() {
        assertThat(clock("Pacific/Apia").instant())
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
    }

    private static String day(Instant moment, String zone) {
        return LocalDate.now(Clock.fixed(moment, clock(zone).getZone())).toString();
    }

    private static Clock clock(String zone) {
        var environment = new MockEnvironment().withProperty("nmirf.web.zone", zone);
        Clock clock = new NodeApplication().clock(environment);
        assertThat(clock.getZone()).isEqualTo(ZoneId.of(zone));
        return clock;
    }
}
