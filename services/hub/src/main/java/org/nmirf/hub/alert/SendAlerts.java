package org.nmirf.hub.alert;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nmirf.hub.alert.SavedSearch.Stop;
import org.nmirf.hub.letter.Notebook;
import org.nmirf.hub.letter.Outcome;
import org.nmirf.hub.search.PracticeQuery;
import org.nmirf.hub.search.SearchUnavailableException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One step: looks what is new in one search that is due, tells its owner, and then notes the place,
 * in a transaction that holds its row. If the process dies before the place is noted, its owner is
 * told again, never left out; both letters have the same Message-ID.
 */
@Component
class SendAlerts {

    /** There is something to tell, and nowhere to look. */
    static final String SEARCH_AWAY = "SEARCH_AWAY";

    /** A condition of the search means nothing any more. */
    static final String UNREADABLE = "UNREADABLE";

    private final SavedSearches searches;
    private final StoredQuery queries;
    private final FindNews news;
    private final List<Courier> couriers;
    private final SwitchedOff switchedOff;
    private final Notebook notebook;

    SendAlerts(
            SavedSearches searches,
            StoredQuery queries,
            FindNews news,
            List<Courier> couriers,
            SwitchedOff switchedOff,
            Notebook notebook) {
        this.searches = searches;
        this.queries = queries;
        this.news = news;
        this.couriers = List.copyOf(couriers);
        this.switchedOff = switchedOff;
        this.notebook = notebook;
    }

    /** Ways in which people can be told now. */
    Set<Way> ways() {
        Set<Way> ways = EnumSet.noneOf(Way.class);
        couriers.stream().filter(Courier::isPossible).map(Courier::way).forEach(ways::add);
        return ways;
    }

    /** What came of a step. */
    sealed interface Step {

        /** Nothing was due. */
        record Nothing() implements Step {}

        /** Something was done. */
        record Done() implements Step {}

        /** Nobody can be told in that way now. */
        record Away(Way way) implements Step {}
    }

    /**
     * Does one step.
     *
     * @param ways in which people can be told
     */
    @Transactional
    public Step run(Collection<Way> ways) {
        Instant now = notebook.clock().instant();
        Optional<SavedSearch> due = searches.claim(now, ways);
        if (due.isEmpty()) {
            return new Step.Nothing();
        }
        SavedSearch search = due.get();
        Optional<PracticeQuery> query =
                queries.read(search.wish().search(), search.wish().language());
        if (query.isEmpty()) {
            searches.stop(search.id(), Stop.BY_FAILURE, UNREADABLE);
            return new Step.Done();
        }
        return tell(search, query.get(), now);
    }

    private Step tell(SavedSearch search, PracticeQuery query, Instant now) {
        News found;
        try {
            found = news.since(search.place(), query);
        } catch (SearchUnavailableException away) {
            postpone(search, SEARCH_AWAY, now);
            return new Step.Done();
        }
        if (found.isEmpty()) {
            searches.told(search.id(), found.until(), next(search, found, now, false));
            return new Step.Done();
        }
        Outcome outcome = courier(search).tell(search, query, found);
        notebook.deliveries().note(search.id(), now, found.total(), outcome);
        return note(search, found, outcome, now);
    }

    private Step note(SavedSearch search, News found, Outcome outcome, Instant now) {
        return switch (outcome) {
            case Outcome.Told() -> {
                searches.told(search.id(), found.until(), next(search, found, now, true));
                yield new Step.Done();
            }
            case Outcome.Never(var fault, _) -> {
                end(search, fault);
                yield new Step.Done();
            }
            case Outcome.Later(var fault, _, var isForAll) -> {
                if (isForAll) {
                    postpone(search, fault, now);
                    yield new Step.Away(search.wish().way());
                }
                later(search, fault, now);
                yield new Step.Done();
            }
        };
    }

    /** The hub's own trouble: it is not counted, and ends nobody's alerts. */
    private void postpone(SavedSearch search, String fault, Instant now) {
        searches.postpone(search.id(), fault, notebook.patience().next(0, now));
    }

    private void later(SavedSearch search, String fault, Instant now) {
        Instant since = search.progress().failingSince();
        if (since != null && notebook.patience().isOver(since, now)) {
            end(search, fault);
            return;
        }
        Instant due = notebook.patience().next(search.progress().attempts(), now);
        searches.failed(search.id(), fault, now, due);
    }

    private void end(SavedSearch search, String fault) {
        searches.stop(search.id(), Stop.BY_FAILURE, fault);
        switchedOff.tell(search, fault);
    }

    private Instant next(SavedSearch search, News found, Instant now, boolean isTold) {
        if (found.isMore() || (!isTold && search.wish().frequency() == Frequency.AT_ONCE)) {
            return now;
        }
        return search.wish().frequency().next(now, notebook.settings().spacing());
    }

    private Courier courier(SavedSearch search) {
        return couriers.stream()
                .filter(courier -> courier.way() == search.wish().way())
                .findFirst()
                .orElseThrow();
    }
}
