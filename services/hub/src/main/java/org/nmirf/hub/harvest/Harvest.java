package org.nmirf.hub.harvest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.change.Change;
import org.nmirf.hub.change.ChangeCursor;
import org.nmirf.hub.change.ChangeFeed;
import org.nmirf.hub.change.ChangeFeed.Placed;
import org.nmirf.hub.search.KnownPractices;
import org.nmirf.hub.search.Order;
import org.nmirf.hub.search.Periods;
import org.nmirf.hub.search.PracticeQuery;
import org.nmirf.hub.search.PracticeSearch.Lookup;
import org.nmirf.hub.search.SearchUnavailableException;
import org.nmirf.web.language.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Reads what harvesters ask for. What was withdrawn without a name has the day of reading as its
 * datestamp until its month is over: then every harvest that goes by days gets it, and none is told
 * the day. Every method throws {@link SearchUnavailableException} when the engine does not answer.
 */
@Component
class Harvest {

    private static final int PAGE = 50;

    private final ChangeFeed changes;
    private final KnownPractices practices;
    private final Clock clock;
    private final Rounds rounds;

    @Autowired
    Harvest(ChangeFeed changes, KnownPractices practices, Clock clock) {
        this(changes, practices, clock, Rounds.USUAL);
    }

    Harvest(ChangeFeed changes, KnownPractices practices, Clock clock, Rounds rounds) {
        this.changes = changes;
        this.practices = practices;
        this.clock = clock;
        this.rounds = rounds;
    }

    /**
     * How much of the log one request reads: few practices of a thin set must not make it read all.
     * An answer needs at least one record, so that only what has none goes on, in longer steps.
     *
     * @param most after so many the answer is what was found
     * @param atOnce changes in each of them
     * @param afterwards changes in each later one
     */
    record Rounds(int most, int atOnce, int afterwards) {

        static final Rounds USUAL = new Rounds(10, 500, 10_000);

        private int length(int round) {
            return round < most ? atOnce : afterwards;
        }
    }

    /**
     * A page of a list.
     *
     * @param next where it goes on, or empty on the last page
     */
    record Page(List<HarvestRecord> records, Optional<Selection> next) {

        Page {
            records = List.copyOf(records);
        }
    }

    /** The record of a practice, or empty if nothing is told of it. */
    Optional<HarvestRecord> find(UUID practice) {
        return changes.find(practice).map(change -> records(List.of(change)).getFirst());
    }

    Page page(Selection selection) {
        List<Placed> page = new ArrayList<>();
        long place = selection.start().place();
        boolean isMore = true;
        for (int round = 0; isMore; round++) {
            if (round >= rounds.most() && !page.isEmpty()) {
                return soFar(page, place, selection);
            }
            List<Placed> some = told(selection, place, rounds.length(round));
            isMore = some.size() == rounds.length(round);
            Set<UUID> fitting = fitting(selection, some);
            for (Placed one : some) {
                if (!one.change().isLive() || fitting.contains(one.change().practice())) {
                    page.add(one);
                }
                if (page.size() > PAGE) {
                    return firstOf(page, selection);
                }
                place = one.place();
            }
        }
        return withRecalled(page, selection, changes.cursor(place));
    }

    private List<Placed> told(Selection selection, long after, int most) {
        LocalDate from = selection.from();
        LocalDate until = selection.until();
        return changes.of(
                from == null ? LocalDate.EPOCH : from,
                until == null ? LocalDate.of(9999, 12, 31) : until,
                after,
                most);
    }

    private Page firstOf(List<Placed> page, Selection selection) {
        List<Placed> shown = page.subList(0, PAGE);
        return new Page(
                records(shown.stream().map(Placed::change).toList()),
                Optional.of(
                        selection.at(
                                changes.cursor(shown.getLast().place()), selection.seen() + PAGE)));
    }

    private Page soFar(List<Placed> page, long place, Selection selection) {
        return new Page(
                records(page.stream().map(Placed::change).toList()),
                Optional.of(selection.at(changes.cursor(place), selection.seen() + page.size())));
    }

    private Page withRecalled(List<Placed> page, Selection selection, ChangeCursor end) {
        List<Change> all = new ArrayList<>(page.stream().map(Placed::change).toList());
        int room = PAGE - all.size();
        List<Change> recalled =
                includesToday(selection)
                        ? changes.recalledAfter(selection.start().after(), room + 1)
                        : List.of();
        recalled.stream().limit(room).forEach(all::add);
        if (recalled.size() <= room) {
            return new Page(records(all), Optional.empty());
        }
        @Nullable UUID last =
                room == 0 ? selection.start().after() : recalled.get(room - 1).practice();
        return new Page(
                records(all),
                Optional.of(selection.at(end.told(last), selection.seen() + all.size())));
    }

    private boolean includesToday(Selection selection) {
        LocalDate from = selection.from();
        LocalDate until = selection.until();
        return (from == null || !today().isBefore(from))
                && (until == null || !today().isAfter(until));
    }

    private Set<UUID> fitting(Selection selection, List<Placed> some) {
        List<UUID> live =
                some.stream()
                        .map(Placed::change)
                        .filter(Change::isLive)
                        .map(Change::practice)
                        .toList();
        HarvestSet set = selection.set();
        return set == null
                ? Set.copyOf(live)
                : practices.fitting(
                        new PracticeQuery(
                                "",
                                Map.of(set.facet(), List.of(set.code())),
                                Map.of(),
                                Periods.ALWAYS,
                                Order.NEWEST,
                                Language.EN,
                                null),
                        live);
    }

    private List<HarvestRecord> records(List<Change> page) {
        Map<UUID, Lookup> known =
                practices.findAll(
                        page.stream().filter(Change::isLive).map(Change::practice).toList());
        return page.stream().map(change -> record(change, known)).toList();
    }

    private HarvestRecord record(Change change, Map<UUID, Lookup> known) {
        UUID practice = change.practice();
        LocalDate day = change.fixedDay().orElseGet(this::today);
        if (!change.isLive()) {
            return new HarvestRecord(practice, day, Optional.empty());
        }
        // An index that lacks what was told is being mended: "deleted" would be a lie.
        return switch (Objects.requireNonNullElseGet(known.get(practice), Lookup.Unknown::new)) {
            case Lookup.Live live -> new HarvestRecord(practice, day, Optional.of(live));
            case Lookup.Withdrawn withdrawn -> new HarvestRecord(practice, day, Optional.empty());
            case Lookup.Unknown unknown -> throw SearchUnavailableException.incomplete();
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
