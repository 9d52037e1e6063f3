package org.nmirf.bench.figures;

import java.util.List;
import java.util.Locale;

/** The figures of the benchmark as lines of text. */
final class FiguresReport {

    private FiguresReport() {}

    static String of(FiguresBenchmark.Result result) {
        FiguresBenchmark.Tables tables = result.tables();
        FiguresBenchmark.Optimum optimum = result.optimum();
        FiguresBenchmark.Sequences runs = result.sequences();
        StringBuilder text = new StringBuilder();
        line(text, String.format(Locale.ROOT, "seed %d, threshold 10", result.seed()));
        line(
                text,
                String.format(
                        Locale.ROOT,
                        "tables: %d with %d cells, primary %s, secondary %s, not safe %d, refused abroad %d",
                        tables.tables(),
                        tables.cells(),
                        FiguresBenchmark.percent(tables.primary(), tables.cells()),
                        FiguresBenchmark.percent(tables.secondary(), tables.cells()),
                        tables.notSafe(),
                        tables.refusedAbroad()));
        attacks(text, "tables", tables.attacks());
        attacks(text, "tables without secondary suppression", tables.withoutSecondary());
        line(
                text,
                String.format(
                        Locale.ROOT,
                        "  known to a single contributor: %d",
                        tables.knownToContributors()));
        line(
                text,
                String.format(
                        Locale.ROOT,
                        "  longest: protect %.0f ms, audit %.0f ms",
                        tables.times().protect(),
                        tables.times().audit()));
        line(
                text,
                String.format(
                        Locale.ROOT,
                        "cost up to 5 x 5: %d tables, optimum proven for %d, cost %.0f, least %.0f, ratio"
                                + " %.3f, worst %.3f",
                        optimum.tables(),
                        optimum.proven(),
                        optimum.found(),
                        optimum.least(),
                        optimum.ratio(),
                        optimum.worst()));
        line(
                text,
                String.format(
                        Locale.ROOT,
                        "sequences: %d, tables tried %d, released %d, cannot be protected %d, refused by"
                                + " the auditor %d, objections %s",
                        runs.sequences(),
                        runs.tried(),
                        runs.released(),
                        runs.impossible(),
                        runs.refused(),
                        runs.objections()));
        line(
                text,
                String.format(
                        Locale.ROOT,
                        "  secondary %s of %d cells; pairs of readable groups that differ by few: %d",
                        FiguresBenchmark.percent(runs.secondary(), runs.cells()),
                        runs.cells(),
                        runs.fewBetween()));
        attacks(text, "sequences", runs.attacks());
        attacks(text, "sequences without a ledger", runs.withoutLedger());
        line(text, "  pairs of groups without a ledger: " + runs.fewWithoutLedger());
        line(
                text,
                String.format(
                        Locale.ROOT,
                        "secondary of all: %s",
                        FiguresBenchmark.percent(
                                (double) tables.secondary() + runs.secondary(),
                                (double) tables.cells() + runs.cells())));
        speeds(text, result.speeds());
        return text.toString();
    }

    private static void attacks(StringBuilder text, String of, FiguresBenchmark.Attacks attacks) {
        line(
                text,
                "  attacks on "
                        + of
                        + ": %d sensitive cells, below the threshold %d, too tight %d"
                                .formatted(attacks.attacked(), attacks.below(), attacks.tooTight())
                        + (attacks.isRepelled() ? ruleOfThree(attacks) : ""));
    }

    private static String ruleOfThree(FiguresBenchmark.Attacks attacks) {
        return String.format(
                Locale.ROOT,
                " (at most %.3f %% with 95 %% confidence)",
                100 * attacks.ruleOfThree());
    }

    private static void speeds(StringBuilder text, List<FiguresBenchmark.Speed> speeds) {
        for (FiguresBenchmark.Speed speed : speeds) {
            line(
                    text,
                    String.format(
                            Locale.ROOT,
                            "speed %s: %d cells, %d hidden, longest of 10: protect %.0f ms, audit %.0f ms",
                            speed.table(),
                            speed.cells(),
                            speed.hidden(),
                            speed.times().protect(),
                            speed.times().audit()));
        }
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
