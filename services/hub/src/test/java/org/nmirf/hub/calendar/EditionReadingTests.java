package org.nmirf.hub.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nmirf.hub.calendar.KeptEntry.Content;

/** What becomes of the entries of a calendar when its country publishes another edition. */
class EditionReadingTests {

    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-02-01T00:00:00Z");

    private final AtomicLong next = new AtomicLong();
    private final List<KeptEntry> kept = new ArrayList<>();

    private static Content crc(String due, @Nullable String submitted) {
        return new Content("CRC", "periodic", due, submitted);
    }

    /** Writes an edition and gives what was changed. */
    private List<KeptEntry> publish(Instant at, Content... now) {
        List<KeptEntry> changes =
                EditionReading.changes(
                        "ma", kept, List.of(now), at, () -> new UUID(0, next.incrementAndGet()));
        changes.forEach(
                changed -> {
                    kept.removeIf(one -> one.uid().equals(changed.uid()));
                    kept.add(changed);
                });
        return changes;
    }

    @Test
    void anEditionThatSaysTheSameChangesNothing() {
        publish(FIRST, crc("2027-05-14", null), crc("2027-05-14", null));

        assertThat(publish(SECOND, crc("2027-05-14", null), crc("2027-05-14", null))).isEmpty();
    }

    @Test
    void whatMovesKeepsItsIdAndCountsOn() {
        KeptEntry before = publish(FIRST, crc("2027-05-14", null)).getFirst();

        assertThat(publish(SECOND, crc("2027-11", null)))
                .containsExactly(
                        new KeptEntry(before.uid(), "ma", crc("2027-11", null), 1, SECOND));
    }

    @Test
    void whatIsSubmittedKeepsItsIdThoughAnotherOfItsKindFollows() {
        KeptEntry before = publish(FIRST, crc("2026-05-14", null)).getFirst();

        assertThat(publish(SECOND, crc("2026-05-14", "2026-01-20"), crc("2031-05-14", null)))
                .extracting(KeptEntry::uid, KeptEntry::content, KeptEntry::sequence)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                before.uid(), crc("2026-05-14", "2026-01-20"), 1),
                        org.assertj.core.groups.Tuple.tuple(
                                new UUID(0, 2), crc("2031-05-14", null), 0));
    }

    @Test
    void nothingIsKeptOfWhatIsTakenBack() {
        KeptEntry before = publish(FIRST, crc("2027-05-14", null)).getFirst();

        assertThat(publish(SECOND))
                .containsExactly(new KeptEntry(before.uid(), "ma", null, 1, SECOND));
        assertThat(publish(SECOND)).isEmpty();
    }

    @Test
    void whatComesBackIsAnother() {
        publish(FIRST, crc("2027-05-14", null));
        publish(SECOND);

        assertThat(publish(SECOND, crc("2027-05-14", null)))
                .containsExactly(
                        new KeptEntry(new UUID(0, 2), "ma", crc("2027-05-14", null), 0, SECOND));
    }
}
