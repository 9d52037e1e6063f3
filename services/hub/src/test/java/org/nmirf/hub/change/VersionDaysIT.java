package org.nmirf.hub.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Days of versions are held of what is told under a country's name now, and of nothing else. */
class VersionDaysIT {

    private static final LocalDate FIFTH = LocalDate.of(2026, 3, 5);
    private static final LocalDate NINTH = LocalDate.of(2026, 3, 9);

    private ChangeDatabase changes = ChangeDatabase.empty();
    private VersionDays days = new VersionDays(changes.database);

    @BeforeEach
    void begin() {
        changes = ChangeDatabase.empty();
        days = new VersionDays(changes.database);
    }

    @Test
    void holdsTheDayOfEveryVersionUnderAName() {
        UUID practice = changes.named();
        changes.clock.set("2026-03-09T10:00:00Z");
        changes.noted(new Seen(practice, 3, false, true));
        changes.noted(new Seen(practice, 4, false, true));

        assertThat(days.before(practice, 4)).isEqualTo(Map.of(1L, FIFTH, 3L, NINTH));
        assertThat(days.before(practice, 3)).isEqualTo(Map.of(1L, FIFTH));
    }

    @Test
    void changesNothingWhenAVersionIsNotedAgain() {
        UUID practice = changes.named();
        changes.clock.set("2026-03-09T10:00:00Z");

        changes.noted(new Seen(practice, 1, false, true));

        assertThat(days.before(practice, 9)).isEqualTo(Map.of(1L, FIFTH));
    }

    @Test
    void holdsNothingOfAPracticeWithoutAName() {
        UUID practice = changes.unnamed();
        changes.clock.nextMonth();
        changes.noted(new Seen(practice, 2, false, false));
        changes.log.turn();

        assertThat(days.before(practice, 9)).isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void forgetsEveryDayWhenTheNameIsTakenAway() {
        UUID practice = changes.named();
        changes.noted(new Seen(practice, 2, false, true));

        changes.noted(new Seen(practice, 3, false, false));

        assertThat(rows()).isZero();
    }

    @Test
    void beginsWhenTheNameIsGiven() {
        UUID practice = changes.unnamed();
        changes.clock.nextMonth();
        changes.log.turn();
        changes.clock.set("2026-04-09T10:00:00Z");
        changes.noted(new Seen(practice, 2, false, true));

        assertThat(days.before(practice, 9)).isEqualTo(Map.of(2L, LocalDate.of(2026, 4, 9)));
    }

    @Test
    void forgetsEveryDayOfWhatIsWithdrawn() {
        UUID practice = changes.named();

        changes.noted(new Seen(practice, 2, true, true));

        assertThat(rows()).isZero();
    }

    @Test
    void leavesOthersAloneWhenOneLosesItsName() {
        UUID practice = changes.named();
        UUID other = changes.named();

        changes.noted(new Seen(other, 2, false, false));

        assertThat(days.before(practice, 9)).containsOnlyKeys(1L);
    }

    private long rows() {
        return changes.database.sql("select count(*) from version_day").query(Long.class).single();
    }
}
