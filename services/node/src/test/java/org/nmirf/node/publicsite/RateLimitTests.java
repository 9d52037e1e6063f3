package org.nmirf.node.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RateLimitTests {

    private Instant now = Instant.parse("2026-05-04T10:00:20Z");
    private final RateLimit limit =
            new RateLimit(
                    new PublicSettings(2, 1),
                    new Clock() {
                        @Override
                        public ZoneId getZone() {
                            return ZoneOffset.UTC;
                        }

                        @Override
                        public Clock withZone(ZoneId zone) {
                            return this;
                        }

                        @Override
                        public Instant instant() {
                            return now;
                        }
                    });

    @Test
    void refusesWhatIsTooMuchInOneMinute() {
        assertThat(limit.allows("one")).isTrue();
        assertThat(limit.allows("one")).isTrue();
        assertThat(limit.allows("one")).isFalse();
        assertThat(limit.secondsToWait()).isEqualTo(40);
    }

    @Test
    void refusesFilesEarlierThanPages() {
        assertThat(limit.allowsFile("one")).isTrue();
        assertThat(limit.allowsFile("one")).isFalse();
        assertThat(limit.allowsFile("other")).isTrue();
    }

    @Test
    void countsEachComputerApart() {
        limit.allows("one");
        limit.allows("one");

        assertThat(limit.allows("other")).isTrue();
    }

    @Test
    void beginsAnewWithTheNextMinute() {
        limit.allows("one");
        limit.allows("one");
        now = now.plusSeconds(40);

        assertThat(limit.allows("one")).isTrue();
    }
}
