package org.nmirf.node.indicator;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Person;
import org.nmirf.node.history.Change;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.indicator.IndicatorValue.Entry;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.outcome.Refusal.Kind;
import org.nmirf.node.revision.Revisions;
import org.nmirf.node.series.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters values of an indicator, all or none; corrects what is there only when asked to. */
@Service
public class EnterValues {

    private static final int LONGEST = 1_000;

    private final Indicators indicators;
    private final ReadIndicators read;
    private final Clock clock;
    private final Ids ids;

    EnterValues(Indicators indicators, ReadIndicators read, Clock clock, Ids ids) {
        this.indicators = indicators;
        this.read = read;
        this.clock = clock;
        this.ids = ids;
    }

    /** How many values were new, were corrected, and said what was there already. */
    public record Entered(int added, int corrected, int same) {}

    /**
     * Whether values that are there may be replaced by others of the same period; where not, they
     * are named and nothing is entered.
     *
     * @param seen the values as they were read, by {@link Indicators#seen}; null: none is replaced
     * @param reason why, for the history of each value; may be empty
     */
    public record Correction(@Nullable Integer seen, String reason) {

        /** No value is replaced. */
        public static final Correction NONE = new Correction(null, "");
    }

    /**
     * Enters values.
     *
     * @return what became of them, or a refusal: {@code indicator.values-there} where a value would
     *     be replaced unasked, {@code indicator.values.stale} where somebody entered values since
     *     they were read
     */
    @Transactional
    public Outcome<Entered> enter(
            UUID indicator, List<Entry> entries, Correction correction, Person person) {
        var found =
                indicators.hold(indicator).filter(one -> read.find(one.id(), person).isPresent());
        if (found.isEmpty()) {
            return Outcome.refused(KeepIndicator.unknown(indicator));
        }
        if (!read.mayEnter(found.get(), person)) {
            return Outcome.refused(Refusal.of(Kind.FORBIDDEN, "access.refused"));
        }
        List<Detail> wrong = check(entries);
        if (!wrong.isEmpty()) {
            return Outcome.refused(Refusal.invalid(wrong));
        }
        Map<Period, IndicatorValue> known = new HashMap<>();
        indicators.allValues(indicator).forEach(one -> known.put(one.entry().period(), one));
        return mayReplace(entries, known, correction)
                .map(may -> enter(indicator, entries, known, now(person, correction.reason())));
    }

    private static Outcome<Correction> mayReplace(
            List<Entry> entries, Map<Period, IndicatorValue> known, Correction correction) {
        String corrected = corrected(entries, known);
        Integer seen = correction.seen();
        if (corrected.isEmpty()) {
            return Outcome.done(correction);
        }
        if (seen == null) {
            return Outcome.refused(Refusal.of(Kind.CONFLICT, "indicator.values-there", corrected));
        }
        int stands = Indicators.seen(known.values());
        return seen == stands
                ? Outcome.done(correction)
                : Outcome.refused(Revisions.stale("indicator.values", stands, last(known)));
    }

    private static Change last(Map<Period, IndicatorValue> known) {
        return known.values().stream()
                .map(IndicatorValue::changed)
                .max(Comparator.comparing(Change::at))
                .orElseThrow();
    }

    private Entered enter(
            UUID indicator, List<Entry> entries, Map<Period, IndicatorValue> known, Change now) {
        int added = 0;
        int corrected = 0;
        for (Entry entry : entries) {
            IndicatorValue old = known.get(entry.period());
            if (old == null) {
                indicators.keep(new IndicatorValue(ids.next(), indicator, 1, entry, now));
                added++;
            } else if (!old.entry().isSame(entry)) {
                int next = old.revision() + 1;
                indicators.keep(new IndicatorValue(old.id(), indicator, next, entry, now));
                corrected++;
            }
        }
        return new Entered(added, corrected, entries.size() - added - corrected);
    }

    private static String corrected(List<Entry> entries, Map<Period, IndicatorValue> known) {
        List<String> periods = new ArrayList<>();
        for (Entry entry : entries) {
            IndicatorValue old = known.get(entry.period());
            if (old != null && old.entry().value() != null && !old.entry().isSame(entry)) {
                periods.add(entry.period().toString());
            }
        }
        return String.join(", ", periods);
    }

    private static List<Detail> check(List<Entry> entries) {
        List<Detail> wrong = new ArrayList<>();
        if (entries.isEmpty()) {
            wrong.add(Detail.of("values", "indicator.no-values"));
        }
        Set<Period> seen = new HashSet<>();
        for (Entry entry : entries) {
            String period = entry.period().toString();
            if (!seen.add(entry.period())) {
                wrong.add(Detail.of("values", "indicator.period-twice", period));
            }
            if (entry.note().length() > LONGEST || entry.source().length() > LONGEST) {
                wrong.add(Detail.of("values", "indicator.note-too-long", period, LONGEST));
            }
        }
        return wrong;
    }

    private Change now(Person person, String reason) {
        // The database keeps no more.
        return new Change(person.name(), clock.instant(), reason.strip());
    }
}
