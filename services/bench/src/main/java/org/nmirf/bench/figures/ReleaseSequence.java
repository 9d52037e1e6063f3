package org.nmirf.bench.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.nmirf.disclosure.figures.ledger.Clearance;
import org.nmirf.disclosure.figures.ledger.FigureLedger;
import org.nmirf.disclosure.figures.ledger.Objection;
import org.nmirf.disclosure.figures.protection.Protection;
import org.nmirf.disclosure.figures.protection.Suppressor;
import org.nmirf.disclosure.figures.sensitivity.FigurePolicy;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.Dimension;
import org.nmirf.disclosure.figures.table.FigureTable;
import org.nmirf.disclosure.figures.table.Layout;
import org.nmirf.disclosure.figures.table.ReleasedTable;
import org.nmirf.disclosure.figures.table.UnitOfCount;

/**
 * A country that publishes, quarter after quarter, other tables of one file of records, which it
 * corrects in between: sometimes in a few records, sometimes in many.
 */
final class ReleaseSequence {

    private static final List<Dimension> DIMENSIONS =
            List.of(
                    RandomTables.nested("region", 2, 3),
                    RandomTables.flat("sex", 2),
                    RandomTables.flat("age", 4),
                    RandomTables.flat("band", 5),
                    RandomTables.flat("theme", 5));
    private static final int[][] TABLES = {
        {0, 1}, {0, 2}, {1, 2}, {0, 3}, {1, 4}, {0, 4}, {2, 4}, {0, 1, 2}, {1, 2, 4}, {0, 1, 4}
    };

    private final Random random;
    private final List<Map<String, String>> records;
    private final UnitOfCount unit;
    private final boolean remembers;
    private final List<ReleasedTable> released = new ArrayList<>();
    private final Map<Objection.Kind, Integer> objections = new EnumMap<>(Objection.Kind.class);
    private FigureLedger ledger = FigureLedger.empty();
    private int tried;
    private int refused;
    private int impossible;
    private int cells;
    private int secondary;

    ReleaseSequence(long seed) {
        this(seed, true);
    }

    /** A country that remembers what it published, or one that looks at each table alone. */
    ReleaseSequence(long seed, boolean remembers) {
        this.remembers = remembers;
        random = new Random(seed);
        RandomTables tables = new RandomTables(seed);
        unit = tables.unit();
        records = new ArrayList<>(tables.records(DIMENSIONS, 200 + random.nextInt(1500)));
        records.replaceAll(this::banded);
    }

    /** The bands are the ages, cut elsewhere: they differ in some records only. */
    private Map<String, String> banded(Map<String, String> row) {
        Map<String, String> banded = new HashMap<>(row);
        String age = row.getOrDefault("age", "a0");
        int shift = random.nextInt(40) == 0 ? 1 : 0;
        banded.put("band", "b" + (age.charAt(1) - '0' + shift));
        return banded;
    }

    void run(int releases) {
        LocalDate day = LocalDate.of(2026, 1, 15);
        for (int i = 0; i < releases; i++) {
            List<Dimension> dimensions =
                    Arrays.stream(TABLES[random.nextInt(TABLES.length)])
                            .mapToObj(DIMENSIONS::get)
                            .toList();
            publish(RandomTables.tabulate(unit, dimensions, records), day);
            day = day.plusMonths(3);
            correct();
        }
    }

    private void correct() {
        int changes =
                switch (random.nextInt(4)) {
                    case 0 -> 1 + random.nextInt(4);
                    case 1 -> records.size() / 2;
                    default -> 0;
                };
        for (int i = 0; i < changes; i++) {
            int which = random.nextInt(records.size());
            if (changes > 4) {
                records.add(records.get(which));
            } else {
                Map<String, String> row = new HashMap<>(records.get(which));
                row.put("sex", "s" + random.nextInt(2));
                records.set(which, row);
            }
        }
    }

    private void publish(FigureTable counted, LocalDate day) {
        tried++;
        Protection protection =
                new Suppressor(FigurePolicy.DEFAULT).protect(counted, ledger.about(counted));
        if (!(protection instanceof Protection.Protected hidden)) {
            impossible++;
            return;
        }
        ReleasedTable candidate = new ReleasedTable(counted, hidden.table());
        switch (ledger.on(day).clear(candidate)) {
            case Clearance.Cleared cleared -> {
                if (remembers) {
                    ledger = ledger.with(day, cleared.table().released());
                }
                released.add(candidate);
                cells += hidden.table().cells().size();
                secondary += hidden.secondary().size();
            }
            case Clearance.Objected objected ->
                    objected.objections().stream()
                            .map(Objection::kind)
                            .distinct()
                            .forEach(kind -> objections.merge(kind, 1, Integer::sum));
            case Clearance.Refused _ -> refused++;
        }
    }

    List<ReleasedTable> released() {
        return released;
    }

    int tried() {
        return tried;
    }

    int refused() {
        return refused;
    }

    int impossible() {
        return impossible;
    }

    int cells() {
        return cells;
    }

    int secondary() {
        return secondary;
    }

    Map<Objection.Kind, Integer> objections() {
        return objections;
    }

    /**
     * Pairs of groups that can be read, one in each of two releases, that differ in few
     * contributors.
     */
    static int fewBetween(List<ReleasedTable> released, int threshold) {
        int found = 0;
        for (int i = 0; i < released.size(); i++) {
            for (int j = 0; j < i; j++) {
                for (Set<String> one : shown(released.get(i))) {
                    for (Set<String> other : shown(released.get(j))) {
                        Set<String> either = new HashSet<>(one);
                        either.addAll(other);
                        Set<String> both = new HashSet<>(one);
                        both.retainAll(other);
                        int apart = either.size() - both.size();
                        found += apart > 0 && apart < threshold ? 1 : 0;
                    }
                }
            }
        }
        return found;
    }

    /** Everybody in an open cell, and everybody in the hidden cells of a line that is open. */
    private static List<Set<String>> shown(ReleasedTable table) {
        Map<CellName, Set<String>> all = table.counted().contributors();
        List<Set<String>> shown = new ArrayList<>();
        all.forEach(
                (cell, set) -> {
                    if (!table.published().isHidden(cell)) {
                        shown.add(set);
                    }
                });
        for (Layout.Line line : table.counted().layout().lines()) {
            Set<String> hidden = new HashSet<>();
            line.parts().stream()
                    .filter(table.published()::isHidden)
                    .forEach(part -> hidden.addAll(all.getOrDefault(part, Set.of())));
            if (!table.published().isHidden(line.whole())) {
                shown.add(hidden);
            }
        }
        return shown;
    }
}
