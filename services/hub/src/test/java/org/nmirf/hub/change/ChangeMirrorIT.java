package org.nmirf.hub.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever begins with nothing and follows the changes ends with everything, whatever happens. */
class ChangeMirrorIT {

    private static final int STEPS = 400;

    private final ChangeDatabase changes = ChangeDatabase.empty();

    /** What can be found, as the practice page would answer. */
    private final Map<UUID, Seen> corpus = new HashMap<>();

    private final List<Seen> all = new ArrayList<>();
    private final Map<UUID, Seen> mirror = new HashMap<>();
    private ChangeCursor cursor = changes.feed.beginning();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void aMirrorEndsEqualToTheCorpus(long seed) {
        var random = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            switch (random.nextInt(10)) {
                case 0, 1, 2 -> publish(random);
                case 3, 4, 5 -> change(random);
                case 6 -> withdraw(random);
                case 7, 8 -> follow(random);
                default -> {
                    if (random.nextInt(6) == 0) {
                        changes.clock.nextMonth();
                    }
                    // A round that was begun before may have passed what was withdrawn since.
                    followToTheEnd(random);
                    followToTheEnd(random);
                    assertThatNothingWithdrawnIsLeft();
                }
            }
        }

        followToTheEnd(random);
        changes.clock.nextMonth();
        followToTheEnd(random);

        assertThat(mirror).isEqualTo(corpus);
        assertThat(corpus).hasSizeGreaterThan(20);
    }

    private void publish(Random random) {
        seen(
                new Seen(
                        new UUID(random.nextLong(), random.nextLong()),
                        1,
                        false,
                        random.nextBoolean()));
    }

    private void change(Random random) {
        if (!all.isEmpty()) {
            Seen before = all.get(random.nextInt(all.size()));
            boolean isNamed = random.nextInt(4) == 0 ? !before.isNamed() : before.isNamed();
            seen(new Seen(before.practice(), before.version() + 1, false, isNamed));
        }
    }

    private void withdraw(Random random) {
        if (!all.isEmpty()) {
            Seen before = all.get(random.nextInt(all.size()));
            seen(new Seen(before.practice(), before.version() + 1, true, before.isNamed()));
        }
    }

    private void seen(Seen seen) {
        changes.noted(seen);
        all.removeIf(before -> before.practice().equals(seen.practice()));
        all.add(seen);
        if (seen.isWithdrawn()) {
            corpus.remove(seen.practice());
        } else {
            corpus.put(seen.practice(), seen);
        }
    }

    private boolean follow(Random random) {
        ChangePage page = changes.feed.read(cursor, 1 + random.nextInt(7));
        for (Change change : page.changes()) {
            Seen content = corpus.get(change.practice());
            if (change.isLive() && content != null) {
                mirror.put(change.practice(), content);
            } else {
                mirror.remove(change.practice());
            }
        }
        cursor = page.next();
        return page.isMore();
    }

    private void followToTheEnd(Random random) {
        boolean isMore = true;
        while (isMore) {
            isMore = follow(random);
        }
    }

    /** Not even until the end of the month, and no name that was taken away. */
    private void assertThatNothingWithdrawnIsLeft() {
        assertThat(corpus.keySet()).containsAll(mirror.keySet());
        assertThat(mirror.values())
                .filteredOn(Seen::isNamed)
                .allMatch(held -> held.equals(corpus.get(held.practice())));
        corpus.values().stream()
                .filter(Seen::isNamed)
                .forEach(named -> assertThat(mirror).containsEntry(named.practice(), named));
    }
}
