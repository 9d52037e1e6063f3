package org.nmirf.hub.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.nmirf.hub.change.Change;
import org.nmirf.hub.change.ChangeFeed;
import org.nmirf.hub.change.ChangeFeed.Placed;
import org.nmirf.hub.search.FoundPractice;
import org.nmirf.hub.search.KnownPractices;
import org.nmirf.hub.search.PracticeQuery;
import org.nmirf.hub.search.SearchUnavailableException;
import org.springframework.stereotype.Component;

/**
 * Finds what is new in a search behind a place of the changes. By these, not by the index: what
 * waits for the turn of the month has no place, so it is found together with all that waited.
 */
@Component
class FindNews {

    /** Practices in one letter; the search itself shows the rest. */
    static final int MOST = 50;

    private static final int AT_ONCE = 500;

    /** A search that fits nothing must not hold its row for long. */
    private static final int MOST_ROUNDS = 10;

    private final ChangeFeed changes;
    private final KnownPractices practices;

    FindNews(ChangeFeed changes, KnownPractices practices) {
        this.changes = changes;
        this.practices = practices;
    }

    /** The place of the last change that was told; tells first what waited for the month. */
    long end() {
        return changes.end().place();
    }

    /**
     * What is new.
     *
     * @param place up to which it is known
     * @throws SearchUnavailableException when the engine does not answer, or lacks what was told
     */
    News since(long place, PracticeQuery query) {
        // Asked before: what comes meanwhile is found the next time.
        long end = end();
        long until = place;
        boolean isMore = true;
        List<Change> fitting = new ArrayList<>();
        for (int round = 0; isMore && round < MOST_ROUNDS; round++) {
            List<Placed> some = changes.after(until, AT_ONCE);
            isMore = some.size() == AT_ONCE;
            until = some.isEmpty() ? until : some.getLast().place();
            fitting.addAll(fitting(query, some));
        }
        return news(fitting, query, isMore ? until : Math.max(until, end), isMore);
    }

    private List<Change> fitting(PracticeQuery query, List<Placed> some) {
        List<Change> live = some.stream().map(Placed::change).filter(Change::isLive).toList();
        List<UUID> ids = live.stream().map(Change::practice).toList();
        // What an index lacks that is being made anew must not count as what does not fit.
        if (practices.lacks(ids)) {
            throw SearchUnavailableException.incomplete();
        }
        Set<UUID> fit = practices.fitting(query, ids);
        return live.stream().filter(change -> fit.contains(change.practice())).toList();
    }

    private News news(List<Change> fitting, PracticeQuery query, long until, boolean isMore) {
        List<Change> last =
                fitting.subList(Math.max(0, fitting.size() - MOST), fitting.size()).reversed();
        Map<UUID, FoundPractice> shown =
                practices.shown(last.stream().map(Change::practice).toList(), query.reader());
        List<News.Item> items =
                last.stream()
                        .filter(change -> shown.containsKey(change.practice()))
                        .map(
                                change ->
                                        new News.Item(
                                                change,
                                                Objects.requireNonNull(
                                                        shown.get(change.practice()))))
                        .toList();
        return new News(items, fitting.size(), until, isMore);
    }
}
