package org.nmirf.bench.figures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.LongStream;
import org.nmirf.disclosure.figures.audit.Auditor;
import org.nmirf.disclosure.figures.audit.Question;
import org.nmirf.disclosure.figures.audit.Verdict;
import org.nmirf.disclosure.figures.ledger.Objection;
import org.nmirf.disclosure.figures.protection.Protection;
import org.nmirf.disclosure.figures.protection.Suppressor;
import org.nmirf.disclosure.figures.sensitivity.FigurePolicy;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.FigureTable;
import org.nmirf.disclosure.figures.table.Layout;
import org.nmirf.disclosure.figures.table.Published;
import org.nmirf.disclosure.figures.table.PublishedTable;
import org.nmirf.disclosure.figures.table.ReleasedTable;
import org.nmirf.disclosure.figures.table.UnitOfCount;

/** Protects many random tables and sequences of releases, and attacks what would be published. */
final class FiguresBenchmark {

    private static final int THRESHOLD = FigurePolicy.DEFAULT.threshold();
    private static final int RELEASES = 5;
    private static final int MOST_TRIES = 4_000;

    private FiguresBenchmark() {}

    /**
     * Attacks on hidden cells.
     *
     * @param attacked sensitive cells
     * @param below bounded below the threshold
     * @param tooTight bounded more closely than the rule
     */
    record Attacks(int attacked, int below, int tooTight) {

        Attacks and(List<ReleasedTable> released) {
            int[] sum = {attacked, below, tooTight};
            for (PlainAttack.Bounded cell :
                    new PlainAttack(released, THRESHOLD).bounds().values()) {
                sum[0]++;
                sum[1] += cell.isBelow(THRESHOLD) ? 1 : 0;
                sum[2] += cell.isTooTight(THRESHOLD) ? 1 : 0;
            }
            return new Attacks(sum[0], sum[1], sum[2]);
        }

        boolean isRepelled() {
            return below + tooTight == 0;
        }

        /** With 95 percent confidence, no larger share is below, when none was found. */
        double ruleOfThree() {
            return 3.0 / Math.max(1, attacked);
        }
    }

    /** The random tables, each by itself. */
    record Tables(
            int tables,
            int cells,
            int primary,
            int secondary,
            int notSafe,
            int refusedAbroad,
            Attacks attacks,
            Attacks withoutSecondary,
            long knownToContributors,
            Times times) {}

    /** Milliseconds for a table to be protected and to be audited, the longest of each. */
    record Times(double protect, double audit) {}

    /** The small tables of which the least cost is known. */
    record Optimum(int tables, int proven, double found, double least, double worst) {

        double ratio() {
            return least == 0 ? 1 : found / least;
        }
    }

    /** The sequences of releases. */
    record Sequences(
            int sequences,
            int tried,
            int released,
            int impossible,
            int refused,
            Map<Objection.Kind, Integer> objections,
            int cells,
            int secondary,
            Attacks attacks,
            int fewBetween,
            Attacks withoutLedger,
            int fewWithoutLedger) {}

    /** What it takes to protect and audit one table. */
    record Speed(String table, int cells, int hidden, Times times) {}

    /** Everything measured. */
    record Result(
            long seed, Tables tables, Optimum optimum, Sequences sequences, List<Speed> speeds) {

        /** Whether no attack came closer to a hidden count than it may. */
        boolean isSafe() {
            return tables.notSafe() == 0
                    && tables.attacks().isRepelled()
                    && sequences.attacks().isRepelled()
                    && sequences.fewBetween() == 0;
        }
    }

    /** Measures with so many tables and sequences; the same seed makes the same ones. */
    static Result run(long seed, int tables, int sequences) {
        // What the first tables take is the time of the compiler.
        tables(seed + 3, 20);
        return new Result(
                seed,
                tables(seed, tables),
                optimum(seed, Math.max(1, tables / 5)),
                sequences(seed, sequences),
                speeds(seed));
    }

    private static Tables tables(long seed, int number) {
        RandomTables random = new RandomTables(seed);
        Attacks attacks = new Attacks(0, 0, 0);
        Attacks careless = new Attacks(0, 0, 0);
        int[] sum = new int[5];
        long insiders = 0;
        Times worst = new Times(0, 0);
        for (int i = 0; i < number; i++) {
            FigureTable table = random.any();
            Done done = protect(table);
            worst =
                    new Times(
                            Math.max(worst.protect(), done.times().protect()),
                            Math.max(worst.audit(), done.times().audit()));
            if (done.isSafe()) {
                sum[0] += table.counts().size();
                sum[1] += done.found().primary().size();
                sum[2] += done.found().secondary().size();
                var released = List.of(new ReleasedTable(table, done.found().table()));
                attacks = attacks.and(released);
                careless = careless.and(List.of(primaryOnly(table, done.found())));
                sum[4] += isSafeAbroad(done.found().table()) ? 0 : 1;
                insiders += new PlainAttack(released, THRESHOLD).knownToContributors(THRESHOLD);
            } else {
                sum[3]++;
            }
        }
        return new Tables(
                number, sum[0], sum[1], sum[2], sum[3], sum[4], attacks, careless, insiders, worst);
    }

    private static ReleasedTable primaryOnly(FigureTable table, Protection.Protected found) {
        return new ReleasedTable(table, hiding(table, found.primary()));
    }

    /** What would be published of a table of which these cells alone are hidden. */
    static PublishedTable hiding(FigureTable table, Set<CellName> hidden) {
        Map<CellName, Published> cells = new HashMap<>();
        table.counts()
                .forEach(
                        (cell, count) ->
                                cells.put(
                                        cell,
                                        hidden.contains(cell)
                                                ? new Published.Hidden()
                                                : new Published.Shown(count)));
        return new PublishedTable(table.unit(), table.period(), table.layout(), cells, List.of());
    }

    private static boolean isSafeAbroad(PublishedTable published) {
        return new Auditor().audit(Question.abroad(published, List.of(), FigurePolicy.DEFAULT))
                instanceof Verdict.Safe;
    }

    private record Done(Protection.Protected found, boolean isSafe, Times times) {}

    private static Done protect(FigureTable table) {
        long start = System.nanoTime();
        Protection protection = new Suppressor(FigurePolicy.DEFAULT).protect(table, List.of());
        double protect = millis(start);
        if (!(protection instanceof Protection.Protected found)) {
            throw new IllegalStateException("a table by itself can always be protected");
        }
        long second = System.nanoTime();
        Verdict verdict =
                new Auditor()
                        .audit(
                                Question.inCountry(
                                        table, found.table(), List.of(), FigurePolicy.DEFAULT));
        Times times = new Times(protect, millis(second));
        return new Done(found, verdict instanceof Verdict.Safe, times);
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static Optimum optimum(long seed, int number) {
        RandomTables random = new RandomTables(seed + 1);
        int proven = 0;
        double[] cost = new double[2];
        double worst = 1;
        for (int i = 0; i < number; i++) {
            FigureTable table = random.small();
            Protection.Protected found = protect(table).found();
            OptionalDouble least = CheapestHiding.cost(table, found, MOST_TRIES);
            if (least.isPresent()) {
                proven++;
                double own = Suppressor.cost(table.layout(), found.secondary());
                cost[0] += own;
                cost[1] += least.getAsDouble();
                worst = Math.max(worst, own == 0 ? 1 : own / least.getAsDouble());
            }
        }
        return new Optimum(number, proven, cost[0], cost[1], worst);
    }

    private static Sequences sequences(long seed, int number) {
        List<ReleaseSequence> all = new ArrayList<>();
        Attacks attacks = new Attacks(0, 0, 0);
        Attacks forgetful = new Attacks(0, 0, 0);
        int few = 0;
        int fewOfForgetful = 0;
        Map<Objection.Kind, Integer> objections = new EnumMap<>(Objection.Kind.class);
        for (long each : LongStream.range(seed * 1_000, seed * 1_000 + number).toArray()) {
            ReleaseSequence sequence = new ReleaseSequence(each);
            sequence.run(RELEASES);
            all.add(sequence);
            attacks = attacks.and(sequence.released());
            few += ReleaseSequence.fewBetween(sequence.released(), THRESHOLD);
            ReleaseSequence without = new ReleaseSequence(each, false);
            without.run(RELEASES);
            forgetful = forgetful.and(without.released());
            fewOfForgetful += ReleaseSequence.fewBetween(without.released(), THRESHOLD);
            sequence.objections().forEach((kind, n) -> objections.merge(kind, n, Integer::sum));
        }
        return new Sequences(
                number,
                all.stream().mapToInt(ReleaseSequence::tried).sum(),
                all.stream().mapToInt(sequence -> sequence.released().size()).sum(),
                all.stream().mapToInt(ReleaseSequence::impossible).sum(),
                all.stream().mapToInt(ReleaseSequence::refused).sum(),
                objections,
                all.stream().mapToInt(ReleaseSequence::cells).sum(),
                all.stream().mapToInt(ReleaseSequence::secondary).sum(),
                attacks,
                few,
                forgetful,
                fewOfForgetful);
    }

    private static List<Speed> speeds(long seed) {
        RandomTables random = new RandomTables(seed + 2);
        return List.of(
                speed(random, "10 x 10", List.of(10, 10), 30),
                speed(random, "20 x 20", List.of(20, 20), 30),
                speed(random, "20 x 20 with counts around 4", List.of(20, 20), 4),
                speed(random, "3 levels (4 x 5) x 10", List.of(4, 5, 10), 30),
                speed(random, "3 levels (4 x 5) x 20", List.of(4, 5, 20), 30),
                speed(random, "3 levels (4 x 5) x 20 with counts around 4", List.of(4, 5, 20), 4));
    }

    private static Speed speed(
            RandomTables random, String name, List<Integer> sizes, double median) {
        var rows =
                sizes.size() == 3
                        ? RandomTables.nested("region", sizes.get(0), sizes.get(1))
                        : RandomTables.flat("region", sizes.getFirst());
        Layout layout = new Layout(List.of(rows, RandomTables.flat("theme", sizes.getLast())));
        Times worst = new Times(0, 0);
        int hidden = 0;
        for (int i = 0; i < 10; i++) {
            Done done = protect(random.filled(UnitOfCount.PERSON, layout, median));
            worst =
                    new Times(
                            Math.max(worst.protect(), done.times().protect()),
                            Math.max(worst.audit(), done.times().audit()));
            hidden += done.found().primary().size() + done.found().secondary().size();
        }
        return new Speed(name, layout.cells().size(), hidden / 10, worst);
    }

    /** The share as a percentage. */
    static String percent(double part, double whole) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * part / whole);
    }
}
