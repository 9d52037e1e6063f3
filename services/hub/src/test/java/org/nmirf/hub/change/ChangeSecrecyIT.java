package org.nmirf.hub.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An attacker who reads every answer and takes every cursor apart, early, late or all the time,
 * learns of practices without a name no day, no order, and no neighbour.
 */
class ChangeSecrecyIT {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private ChangeDatabase changes = ChangeDatabase.empty();

    @BeforeEach
    void begin() {
        changes = ChangeDatabase.empty();
    }

    @Test
    void nothingMovesWhenSomethingIsPublishedWithoutAName() {
        changes.named();
        UUID old = changes.unnamed();
        changes.clock.nextMonth();
        changes.named();
        List<List<ChangePage>> before = everyReading();

        changes.unnamed();
        changes.noted(new Seen(old, 2, false, false));

        assertThat(everyReading()).isEqualTo(before);
    }

    /** Answers and cursors of whoever reads in pieces of any size. */
    private List<List<ChangePage>> everyReading() {
        return List.of(changes.pages(1), changes.pages(2), changes.pages(ChangeDatabase.ALL));
    }

    @Test
    void placesOfNamedPracticesCountNoneWithoutAName() {
        changes.named();
        long first = changes.end().place();
        changes.unnamed();
        changes.noted(new Seen(UUID.randomUUID(), 1, true, false));
        changes.unnamed();

        changes.named();

        assertThat(changes.end().place()).isEqualTo(first + 1);
    }

    @Test
    void theTurnOfTheMonthTellsAllOfThemTogetherWithOneDay() {
        List<UUID> unnamed = new ArrayList<>();
        for (int day = 10; day < 30; day++) {
            changes.clock.set("2026-03-" + day + "T11:00:00Z");
            changes.named();
            unnamed.add(changes.unnamed());
        }
        assertThat(changes.ids()).doesNotContainAnyElementsOf(unnamed);

        changes.clock.set("2026-04-01T00:00:00Z");
        changes.named();

        List<Change> told = changes.told().subList(20, 40);
        assertThat(told).extracting(Change::practice).containsExactlyInAnyOrderElementsOf(unnamed);
        assertThat(told).extracting(Change::day).containsOnly(APRIL);
        // Twenty of them stand in the order of their coming once in 10^18 times.
        assertThat(told).extracting(Change::practice).doesNotContainSequence(unnamed);
        assertThat(told)
                .extracting(change -> change.practice().toString())
                .isNotEqualTo(unnamed.stream().map(UUID::toString).sorted().toList());
    }

    @Test
    void whoComesLateToATurnGetsTheSameDay() {
        UUID unnamed = changes.unnamed();
        changes.clock.set("2026-04-17T09:00:00Z");

        // It is the named one that makes the log look at the calendar.
        UUID named = changes.named();

        assertThat(changes.ids()).containsExactly(unnamed, named);
        assertThat(changes.told().getFirst().day()).isEqualTo(APRIL);
    }

    @Test
    void aClockThatIsBehindAddsNothingToAMonthThatWasTold() {
        changes.unnamed();
        changes.clock.set("2026-04-01T00:00:00Z");
        var end = changes.end();

        changes.clock.set("2026-03-31T23:59:59Z");
        UUID late = changes.unnamed();
        changes.clock.set("2026-04-30T00:00:00Z");

        assertThat(changes.feed.read(end, 10).changes()).isEmpty();
        changes.clock.set("2026-05-01T00:00:00Z");
        assertThat(changes.feed.read(end, 10).changes())
                .extracting(Change::practice)
                .containsExactly(late);
    }

    @Test
    void aWithdrawalIsToldAtOnceAndMovesNoCursor() {
        UUID unnamed = changes.unnamed();
        changes.clock.nextMonth();
        changes.named();
        var end = changes.end();

        changes.noted(new Seen(unnamed, 2, true, false));

        var only = new Change(unnamed, Change.Kind.WITHDRAWN, null, null);
        assertThat(changes.feed.read(end, 10)).isEqualTo(new ChangePage(List.of(only), end, false));
        changes.named();
        assertThat(changes.told()).last().isEqualTo(only);
        assertThat(changes.told())
                .filteredOn(change -> change.practice().equals(unnamed))
                .hasSize(1);
    }

    @Test
    void ofWithdrawalsStaysNeitherDayNorOrder() {
        List<UUID> unnamed = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            unnamed.add(changes.unnamed());
        }
        changes.clock.nextMonth();
        for (UUID one : unnamed) {
            changes.noted(new Seen(one, 2, true, false));
            changes.named();
        }
        assertThat(changes.ids().subList(20, 40))
                .isEqualTo(inOrderOfTheirIds(unnamed))
                .isNotEqualTo(unnamed);

        changes.clock.nextMonth();

        List<Change> told = changes.told().subList(20, 40);
        assertThat(told).extracting(Change::day).containsOnly(LocalDate.of(2026, 5, 1));
        assertThat(told).extracting(Change::practice).doesNotContainSequence(unnamed);
    }

    private static List<UUID> inOrderOfTheirIds(List<UUID> ids) {
        return ids.stream().map(UUID::toString).sorted().map(UUID::fromString).toList();
    }

    @Test
    void theNameGoesAtOnceAndTheRestComesWithItsMonth() {
        UUID practice = changes.named();
        changes.named();
        var end = changes.end();

        changes.noted(new Seen(practice, 2, false, false));

        assertThat(changes.feed.read(end, 10).changes())
                .containsExactly(new Change(practice, Change.Kind.WITHDRAWN, null, null));
        changes.clock.nextMonth();
        assertThat(changes.feed.read(end, 10).changes())
                .containsExactly(new Change(practice, Change.Kind.CHANGED, APRIL, 2L));
    }

    @Test
    void laterReadersCannotTellWhichOfThemHadANameOnce() {
        UUID once = changes.named();
        UUID never = changes.unnamed();
        UUID withdrawn = changes.noted(new Seen(UUID.randomUUID(), 1, true, true));
        changes.named();
        changes.noted(new Seen(once, 2, false, false));
        changes.noted(new Seen(never, 2, false, false));
        changes.noted(new Seen(withdrawn, 2, false, false));

        changes.clock.nextMonth();

        assertThat(changes.told())
                .filteredOn(change -> Set.of(once, never, withdrawn).contains(change.practice()))
                .hasSize(3)
                .allMatch(change -> change.kind() == Change.Kind.CHANGED)
                .allMatch(change -> APRIL.equals(change.day()));
        assertThat(changes.told().getFirst().practice()).isNotIn(once, never, withdrawn);
    }

    @Test
    void aNameThatIsGivenLaterIsToldAtOnceAndItsMonthForgotten() {
        UUID practice = changes.unnamed();
        changes.clock.set("2026-04-20T10:00:00Z");
        changes.unnamed();
        changes.told();

        changes.noted(new Seen(practice, 2, false, true));

        assertThat(changes.told())
                .containsExactly(
                        new Change(practice, Change.Kind.CHANGED, LocalDate.of(2026, 4, 20), 2L));
    }

    @Test
    void aChangeThatWaitsLeavesTheOneBeforeWhereItWas() {
        UUID practice = changes.unnamed();
        changes.clock.nextMonth();
        List<Change> before = changes.told();

        changes.noted(new Seen(practice, 2, false, false));

        assertThat(changes.told())
                .isEqualTo(before)
                .containsExactly(new Change(practice, Change.Kind.PUBLISHED, APRIL, 1L));
    }

    @Test
    void whatIsPublishedAgainAfterItsWithdrawalStaysWithdrawnUntilTheMonthIsOver() {
        UUID practice = changes.unnamed();
        changes.noted(new Seen(practice, 2, true, false));

        changes.noted(new Seen(practice, 3, false, false));

        assertThat(changes.told())
                .containsExactly(new Change(practice, Change.Kind.WITHDRAWN, null, null));
        changes.clock.nextMonth();
        assertThat(changes.told())
                .containsExactly(new Change(practice, Change.Kind.CHANGED, APRIL, 3L));
    }
}
