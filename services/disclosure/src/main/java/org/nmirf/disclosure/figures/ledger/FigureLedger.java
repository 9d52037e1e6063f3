package org.nmirf.disclosure.figures.ledger;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nmirf.disclosure.figures.audit.Auditor;
import org.nmirf.disclosure.figures.audit.Question;
import org.nmirf.disclosure.figures.audit.Verdict;
import org.nmirf.disclosure.figures.sensitivity.FigurePolicy;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.FigureTable;
import org.nmirf.disclosure.figures.table.ReleasedTable;

/**
 * Everything that a country released in figures; it stays there. Withdrawn tables stay in it too,
 * because nobody forgets them.
 *
 * @param policy the limits
 * @param cadence the least time between two days of publication of the same unit
 * @param entries in any order
 */
public record FigureLedger(FigurePolicy policy, Period cadence, List<Entry> entries) {

    /** A quarter, and ten days' grace for holidays. */
    public static final Period USUAL_CADENCE = Period.ofDays(80);

    /** A table and the day on which it left. */
    public record Entry(LocalDate releasedOn, ReleasedTable table) {}

    /** Copies the entries. */
    public FigureLedger {
        if (cadence.isNegative()) {
            throw new IllegalArgumentException("a cadence is not negative");
        }
        entries = List.copyOf(entries);
    }

    /** A ledger of nothing. */
    public static FigureLedger empty() {
        return new FigureLedger(FigurePolicy.DEFAULT, USUAL_CADENCE, List.of());
    }

    /** The ledger after a release. */
    public FigureLedger with(LocalDate releasedOn, ReleasedTable table) {
        List<Entry> longer = new ArrayList<>(entries);
        longer.add(new Entry(releasedOn, table));
        return new FigureLedger(policy, cadence, longer);
    }

    /** What was released of the same population, to be protected together with a new table. */
    public List<ReleasedTable> about(FigureTable counted) {
        return entries.stream()
                .map(Entry::table)
                .filter(table -> table.isAboutTheSameAs(counted))
                .toList();
    }

    /** The checks of a day with the usual auditor. */
    public Clearing on(LocalDate day) {
        return new Clearing(this, day, new Auditor());
    }

    /** Clears a table for a day, when neither the ledger nor the auditor objects. */
    Clearance clear(ReleasedTable candidate, LocalDate day, Auditor auditor) {
        if (!isTruthful(candidate)) {
            throw new IllegalArgumentException("the published table says other than was counted");
        }
        List<Objection> objections = objections(candidate, day);
        if (!objections.isEmpty()) {
            return new Clearance.Objected(objections);
        }
        FigureTable counted = candidate.counted();
        Question question =
                Question.inCountry(counted, candidate.published(), about(counted), policy);
        return switch (auditor.audit(question)) {
            case Verdict.Safe(var audited) ->
                    new Clearance.Cleared(new ClearedTable(candidate, audited, day));
            case Verdict.Unsafe unsafe -> new Clearance.Refused(unsafe);
            case Verdict.NotAudited not -> new Clearance.Refused(not);
        };
    }

    private static boolean isTruthful(ReleasedTable candidate) {
        return candidate.counted().counts().entrySet().stream()
                .allMatch(
                        entry ->
                                candidate
                                        .published()
                                        .of(entry.getKey())
                                        .isTrueOf(entry.getValue()));
    }

    private List<Objection> objections(ReleasedTable candidate, LocalDate day) {
        if (!candidate.counted().unit().isProtected()) {
            return List.of();
        }
        Set<Objection> objections = new LinkedHashSet<>();
        Difference difference = new Difference(candidate, policy.threshold());
        for (Entry entry : entries) {
            if (entry.table().counted().unit() == candidate.counted().unit()) {
                if (isTooSoon(entry.releasedOn(), day)) {
                    objections.add(new Objection(CellName.TOTAL, Objection.Kind.TOO_SOON));
                }
                objections.addAll(difference.from(entry.table()));
            }
        }
        return List.copyOf(objections);
    }

    /** What leaves on one day is one publication, and was read together. */
    private boolean isTooSoon(LocalDate before, LocalDate day) {
        return !day.equals(before) && day.isBefore(before.plus(cadence));
    }

    @Override
    public String toString() {
        return "FigureLedger[" + entries.size() + " tables, confidential]";
    }
}
