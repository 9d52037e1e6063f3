package org.nmirf.hub.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the log of changes tells, and that a reader with a cursor never misses any of it. */
class ChangeLogIT {

    private static final UUID ID = UUID.fromString("0f8b9a53-0d5e-4f06-9f2e-4a6a3c2b7d11");

    private ChangeDatabase changes = ChangeDatabase.empty();

    @BeforeEach
    void begin() {
        changes = ChangeDatabase.empty();
    }

    @Test
    void tellsAtOnceWhatIsUnderAName() {
        changes.noted(new Seen(ID, 1, false, true));
        assertThat(changes.told()).containsExactly(told(Change.Kind.PUBLISHED, "2026-03-05", 1L));

        changes.clock.set("2026-03-07T00:00:00Z");
        changes.noted(new Seen(ID, 2, false, true));
        assertThat(changes.told()).containsExactly(told(Change.Kind.CHANGED, "2026-03-07", 2L));

        changes.noted(new Seen(ID, 3, true, true));
        assertThat(changes.told()).containsExactly(told(Change.Kind.WITHDRAWN, "2026-03-07", null));
    }

    private static Change told(Change.Kind kind, String day, @Nullable Long version) {
        return new Change(ID, kind, LocalDate.parse(day), version);
    }

    @Test
    void tellsNothingTwiceHoweverOftenItIsNoted() {
        changes.noted(new Seen(ID, 2, false, true));
        var end = changes.end();

        changes.clock.set("2026-03-09T00:00:00Z");
        changes.noted(new Seen(ID, 2, false, true));
        changes.noted(new Seen(ID, 1, false, true));
        changes.noted(new Seen(ID, 1, true, false));

        assertThat(changes.told()).containsExactly(told(Change.Kind.CHANGED, "2026-03-05", 2L));
        assertThat(changes.feed.read(end, 10).changes()).isEmpty();
        assertThat(changes.end()).isEqualTo(end);
    }

    @Test
    void neverTellsAgainOfWhatWasWithdrawn() {
        changes.noted(new Seen(ID, 1, false, false));
        changes.noted(new Seen(ID, 2, true, false));
        changes.clock.nextMonth();
        changes.log.turn();

        changes.noted(new Seen(ID, 1, false, false));
        changes.clock.nextMonth();

        assertThat(changes.told()).singleElement().matches(change -> !change.isLive());
    }

    @Test
    void tellsInPiecesWhatItTellsAtOnce() {
        for (int number = 0; number < 7; number++) {
            changes.named();
            changes.noted(new Seen(UUID.randomUUID(), 1, true, false));
        }

        for (int limit = 1; limit < 16; limit++) {
            assertThat(changes.pages(limit).stream().flatMap(page -> page.changes().stream()))
                    .containsExactlyElementsOf(changes.told());
        }
    }

    @Test
    void findsTheFirstChangeOfADay() {
        changes.named();
        changes.clock.set("2026-03-09T00:00:00Z");
        UUID second = changes.named();
        changes.clock.set("2026-03-11T00:00:00Z");
        UUID third = changes.named();

        assertThat(since("2026-03-05")).hasSize(3);
        assertThat(since("2026-03-06")).containsExactly(second, third);
        assertThat(since("2026-03-09")).containsExactly(second, third);
        assertThat(since("2026-03-12")).isEmpty();
        assertThat(since("2030-01-01")).isEmpty();
    }

    private List<UUID> since(String day) {
        return changes.feed.read(changes.feed.before(LocalDate.parse(day)), 100).changes().stream()
                .map(Change::practice)
                .toList();
    }

    @Test
    void daysOnlyGoOnWhenClocksDiffer() {
        changes.named();
        changes.clock.set("2026-03-04T23:59:59Z");
        changes.named();

        assertThat(changes.told()).extracting(Change::day).containsOnly(LocalDate.of(2026, 3, 5));
    }

    @Test
    void refusesCursorsThatADatabaseGaveWhichWasLost() {
        changes.named();
        var first = changes.end();
        assertThat(changes.feed.isOurs(first)).isTrue();

        changes = ChangeDatabase.empty();
        changes.named();

        assertThat(changes.feed.isOurs(first)).isFalse();
        assertThat(changes.feed.isOurs(changes.end())).isTrue();
    }

    @Test
    void refusesCursorsFromAfterTheBackupAndKeepsThoseFromBefore() {
        changes.named();
        var before = changes.end();
        changes.named();
        var lost = changes.end();
        changes.database.sql("delete from change where place > 1").update();
        changes.database.sql("delete from change_mark where place > 1").update();
        changes.database.sql("update change_state set last_place = 1").update();

        assertThat(changes.feed.isOurs(lost)).isFalse();
        changes.named();
        changes.named();
        assertThat(changes.feed.isOurs(lost)).isFalse();
        assertThat(changes.feed.isOurs(before)).isTrue();
        assertThat(changes.feed.read(before, 10).changes()).hasSize(2);
    }

    @Test
    void aReaderMissesNothingThatManyWriteAtOnce() throws Exception {
        Set<UUID> read = new HashSet<>();
        List<UUID> written = new ArrayList<>();
        try (var writers = Executors.newFixedThreadPool(4)) {
            Callable<List<UUID>> writer =
                    () -> IntStream.range(0, 50).mapToObj(number -> changes.named()).toList();
            var all = IntStream.range(0, 4).mapToObj(number -> writers.submit(writer)).toList();
            var cursor = changes.feed.beginning();
            while (!all.stream().allMatch(Future::isDone)) {
                cursor = follow(cursor, read);
            }
            for (var one : all) {
                written.addAll(one.get());
            }
            follow(cursor, read);
        }

        assertThat(read).hasSize(200).containsAll(written);
    }

    private ChangeCursor follow(ChangeCursor cursor, Set<UUID> read) {
        ChangePage page = changes.feed.read(cursor, ChangeDatabase.ALL);
        page.changes().forEach(change -> read.add(change.practice()));
        return page.next();
    }

    @Test
    void aHubThatHasPracticesBeginsWithThem() {
        changes =
                ChangeDatabase.grown(
                        """
                        select 'practice/' || gen_random_uuid(), 'sn', v, gen_random_uuid(), state,
                            source, admitted, searchable
                        from (values
                            (1, 'LIVE', '/members/sn', date '2025-05-20', 1),
                            (2, 'LIVE', '/network', date '2025-05-01', 2),
                            (3, 'WITHDRAWN', '/members/sn', date '2025-05-10', 3),
                            (4, 'WITHDRAWN', '/groups/ag', date '2025-06-01', 4),
                            (5, 'LIVE', '/members/sn', date '2025-06-02', 4),
                            (6, 'LIVE', '/network', (date_trunc('month', now()))::date, 6))
                            as rows (v, state, source, admitted, searchable)""");
        changes.clock.set(Instant.now().toString());

        assertThat(changes.told())
                .extracting(Change::day)
                .containsExactly(
                        LocalDate.of(2025, 5, 10),
                        LocalDate.of(2025, 5, 20),
                        LocalDate.of(2025, 6, 1),
                        LocalDate.of(2025, 7, 1));
        assertThat(changes.told())
                .extracting(Change::kind)
                .containsExactly(
                        Change.Kind.WITHDRAWN,
                        Change.Kind.PUBLISHED,
                        Change.Kind.CHANGED,
                        Change.Kind.WITHDRAWN);
        assertThat(changes.feed.isOurs(changes.end())).isTrue();

        changes.clock.nextMonth();
        assertThat(changes.told()).hasSize(5);
    }
}
