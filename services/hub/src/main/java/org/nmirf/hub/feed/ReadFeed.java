package org.nmirf.hub.feed;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nmirf.hub.change.Change;
import org.nmirf.hub.change.ChangeCursor;
import org.nmirf.hub.change.ChangeFeed;
import org.nmirf.hub.change.ChangeFeed.Placed;
import org.nmirf.hub.feed.FeedPage.Deletion;
import org.nmirf.hub.feed.FeedPage.Entry;
import org.nmirf.hub.search.KnownPractices;
import org.nmirf.hub.search.PracticeQuery;
import org.nmirf.hub.search.PracticeSearch.Lookup;
import org.springframework.stereotype.Component;

/**
 * Reads the practices that fit a query in the order in which they were told. By the changes, not by
 * the index: what waits for the turn of the month is not here, and when it comes it stands first.
 */
@Component
class ReadFeed {

    private static final int PAGE = 20;
    private static final int MOST_DELETIONS = 100;
    private static final int AT_ONCE = 500;

    /** A query that fits nothing must not make one request read everything. */
    private static final int MOST_ROUNDS = 10;

    private final ChangeFeed changes;
    private final KnownPractices practices;
    private final Clock clock;

    ReadFeed(ChangeFeed changes, KnownPractices practices, Clock clock) {
        this.changes = changes;
        this.practices = practices;
        this.clock = clock;
    }

    /**
     * A page.
     *
     * @param before where it begins, or empty for the first
     * @throws org.nmirf.hub.search.SearchUnavailableException when the engine does not answer
     */
    FeedPage page(PracticeQuery query, Optional<ChangeCursor> before) {
        List<Placed> live = new ArrayList<>();
        List<Deletion> deletions = new ArrayList<>();
        long place = before.map(ChangeCursor::place).orElse(Long.MAX_VALUE);
        boolean isMore = true;
        for (int round = 0; isMore && round < MOST_ROUNDS; round++) {
            List<Placed> some = changes.newest(place, AT_ONCE);
            Set<UUID> fitting = fitting(query, some);
            isMore = some.size() == AT_ONCE;
            for (Placed one : some) {
                if (live.size() == PAGE || deletions.size() == MOST_DELETIONS) {
                    return page(before, live, deletions, Optional.of(place));
                }
                place = one.place();
                add(one, fitting, live, deletions);
            }
        }
        return page(before, live, deletions, Optional.of(place).filter(any -> mayGoOn(any)));
    }

    private boolean mayGoOn(long place) {
        return place != Long.MAX_VALUE && !changes.newest(place, 1).isEmpty();
    }

    private Set<UUID> fitting(PracticeQuery query, List<Placed> some) {
        List<UUID> ids =
                some.stream()
                        .map(Placed::change)
                        .filter(Change::isLive)
                        .map(Change::practice)
                        .toList();
        return query.words().isEmpty() && !query.isNarrowed()
                ? Set.copyOf(ids)
                : practices.fitting(query, ids);
    }

    /** Whether a withdrawn one fitted nobody knows any more. */
    private static void add(
            Placed one, Set<UUID> fitting, List<Placed> live, List<Deletion> deletions) {
        Change change = one.change();
        if (!change.isLive()) {
            deletions.add(new Deletion(change.practice(), change.fixedDay().orElseThrow()));
        } else if (fitting.contains(change.practice())) {
            live.add(one);
        }
    }

    private FeedPage page(
            Optional<ChangeCursor> before,
            List<Placed> live,
            List<Deletion> deletions,
            Optional<Long> next) {
        List<Deletion> all = new ArrayList<>();
        if (before.isEmpty()) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            changes.recalled(AT_ONCE)
                    .forEach(change -> all.add(new Deletion(change.practice(), today)));
        }
        all.addAll(deletions);
        return new FeedPage(entries(live), all, changes.lastDay(), next.map(changes::cursor));
    }

    private List<Entry> entries(Collection<Placed> live) {
        Map<UUID, Lookup> known =
                practices.findAll(live.stream().map(one -> one.change().practice()).toList());
        List<Entry> entries = new ArrayList<>();
        for (Placed one : live) {
            if (known.get(one.change().practice()) instanceof Lookup.Live practice) {
                entries.add(new Entry(practice, one.change().fixedDay().orElseThrow()));
            }
        }
        return entries;
    }
}
