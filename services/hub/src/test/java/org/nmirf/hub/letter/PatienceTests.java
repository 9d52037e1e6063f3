package org.nmirf.hub.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class PatienceTests {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Percentage A_FIFTH = Percentage.withPercentage(20);

    private final LetterSettings settings =
            new LetterSettings(
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(10),
                    Duration.ofMinutes(1),
                    Duration.ofHours(6),
                    Duration.ofDays(3));
    private final Patience patience = new Patience(settings, new SecureRandom());

    @Test
    void doublesItsPausesUpToTheLongest() {
        assertThat(minutes(patience.next(0, NOW))).isCloseTo(1, A_FIFTH);
        assertThat(minutes(patience.next(3, NOW))).isCloseTo(8, A_FIFTH);
        assertThat(minutes(patience.next(60, NOW))).isCloseTo(360, A_FIFTH);
    }

    @Test
    void asksLessOftenWhoSaidNoThanWhoWasNotThere() {
        assertThat(minutes(patience.afterOwnTrouble(0, NOW))).isCloseTo(1, A_FIFTH);
        assertThat(minutes(patience.afterOwnTrouble(421, NOW))).isCloseTo(1, A_FIFTH);
        assertThat(minutes(patience.afterOwnTrouble(550, NOW))).isCloseTo(16, A_FIFTH);
    }

    private static double minutes(Instant until) {
        return Duration.between(NOW, until).toMillis() / 60_000.0;
    }
}
