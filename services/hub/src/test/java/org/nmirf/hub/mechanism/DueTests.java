package org.nmirf.hub.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nmirf.hub.DeclarationFixtures;
import org.nmirf.schemas.Obligation;

/** What is due within a year. */
class DueTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    private static Obligation due(String due, @Nullable String submitted) {
        return new Obligation("CRC", "periodic", due, submitted);
    }

    private static List<String> upcoming(Obligation... entries) {
        return Due.upcoming(DeclarationFixtures.obligations(entries), TODAY).stream()
                .map(Obligation::getDue)
                .toList();
    }

    @Test
    void isWhatIsOpenSoonestFirst() {
        assertThat(
                        upcoming(
                                due("2027-01-31", null),
                                due("2026-06-01", null),
                                due("2026-07-01", "2026-05-01")))
                .containsExactly("2026-06-01", "2027-01-31");
    }

    @Test
    void countsAMonthUntilItsEndAndADayItself() {
        assertThat(upcoming(due("2026-05", null), due("2026-05-20", null), due("2026-05-19", null)))
                .containsExactly("2026-05", "2026-05-20");
    }

    @Test
    void endsTwelveMonthsAhead() {
        assertThat(
                        upcoming(
                                due("2027-05", null),
                                due("2027-05-20", null),
                                due("2027-05-21", null),
                                due("2027-06", null)))
                .containsExactly("2027-05", "2027-05-20");
    }
}
