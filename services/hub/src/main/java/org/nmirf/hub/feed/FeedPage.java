package org.nmirf.hub.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.hub.change.ChangeCursor;
import org.nmirf.hub.search.PracticeSearch.Lookup;

/**
 * A page of the feed.
 *
 * @param entries what can be read, last told first
 * @param deletions what cannot be read any more
 * @param updated the last day of which anything was told
 * @param next where the next page begins, or empty on the last
 */
record FeedPage(
        List<Entry> entries,
        List<Deletion> deletions,
        LocalDate updated,
        Optional<ChangeCursor> next) {

    FeedPage {
        entries = List.copyOf(entries);
        deletions = List.copyOf(deletions);
    }

    /** A practice and the day from which it is told. */
    record Entry(Lookup.Live practice, LocalDate day) {}

    /** A practice that was withdrawn, and the day from which that is told. */
    record Deletion(UUID practice, LocalDate day) {}
}
