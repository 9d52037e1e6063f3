package org.nmirf.hub.alert;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nmirf.hub.alert.SavedSearch.Stop;
import org.nmirf.hub.letter.Notebook;
import org.nmirf.hub.letter.Outcome;
import org.nmirf.hub.search.PracticeQuery;
import org.nmirf.hub.search.SearchUnavailableException;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Transactional;

/**
 * One step: looks what is new in one search that is due, tells its owner, and then notes the place,
 * in a transaction that holds its row. If the process dies before the place is noted, its owner is
 * told again, never left out; both letters have the same Message-ID.
 */
@Component
class SendAlerts {

    /** There is something to tell, and nowhere to look. */
    private static final String SEARCH_AWAY = "SEARCH_AWAY";

    /** A condition of the search means nothing any more. */
    private static final String UNREADABLE = "UNREADABLE";

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

    /**
     * Does one step.
     *
     * @return whether there may be anybody else to tell in that way now
     */
    @Transactional
    public boolean run(Way way) {
        Courier courier = courier(way);
        if (!courier.isPossible()) {
            return false;
        }
        Instant now = notebook.clock().instant();
        Optional<SavedSearch> due = searches.claim(now, way);
        return due.isPresent() && look(due.get(), courier, now);
    }

    private boolean look(SavedSearch search, Courier courier, Instant now) {
        Optional<PracticeQuery> query =
                queries.read(search.wish().search(), search.wish().language());
        if (query.isEmpty()) {
            end(search, UNREADABLE);
            return true;
        }
        try {
            return tell(search, query.get(), courier, now);
        } catch (SearchUnavailableException away) {
            postpone(search, SEARCH_AWAY, 0, now);
            return false;
        }
    }

    /** An alert that cannot be read or worded must not hold up those behind it for ever. */
    private boolean tell(SavedSearch search, PracticeQuery query, Courier courier, Instant now) {
        News found;
        try {
            found = news.since(search.place(), query);
        } catch (SearchUnavailableException | DataAccessException | TransactionException away) {
            throw away;
        } catch (RuntimeException defect) {
            return note(search, 0, Outcome.defect("news", search.id(), defect), now);
        }
        if (found.isEmpty()) {
            searches.told(search.id(), found.until(), next(search, found, now, false));
            return true;
        }
        Outcome outcome = attempt(search, query, courier, found);
        if (outcome instanceof Outcome.Told) {
            searches.told(search.id(), found.until(), next(search, found, now, true));
        }
        return note(search, found.total(), outcome, now);
    }

    private static Outcome attempt(
            SavedSearch search, PracticeQuery query, Courier courier, News found) {
        try {
            return courier.tell(search, query, found);
        } catch (RuntimeException defect) {
            return Outcome.defect("alert", search.id(), defect);
        }
    }

    /** Notes how it went, and gives whether to go on with others. */
    private boolean note(SavedSearch search, int practices, Outcome outcome, Instant now) {
        notebook.deliveries().note(search.id(), now, practices, outcome);
        return switch (outcome) {
            case Outcome.Told() -> true;
            case Outcome.Never(var fault, _) -> {
                end(search, fault);
                yield true;
            }
            case Outcome.Later(var fault, var reply, var isForAll) -> {
                if (isForAll) {
                    postpone(search, fault, reply, now);
                } else {
                    later(search, fault, now);
                }
                yield !isForAll;
            }
        };
    }

    /** The hub's own trouble: it is not counted, and ends nobody's alerts. */
    private void postpone(SavedSearch search, String fault, int reply, Instant now) {
        Instant due = notebook.patience().afterOwnTrouble(reply, now);
        searches.postpone(search.id(), fault, due);
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

    private Courier courier(Way way) {
        return couriers.stream().filter(one -> one.way() == way).findFirst().orElseThrow();
    }
}
