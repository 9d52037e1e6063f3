package org.nmirf.bench.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nmirf.bench.measure.Latencies;
import org.nmirf.bench.measure.Report;
import org.nmirf.bench.measure.Spread;
import org.nmirf.bench.rebuild.RebuildRun.Outcome;

/** What was measured of rebuilds, and how it compares. */
final class RebuildFigures {

    private final List<Double> straight = new ArrayList<>();
    private final List<Outcome> rebuilt = new ArrayList<>();

    void straight(double perSecond) {
        straight.add(perSecond);
    }

    void rebuilt(Outcome outcome) {
        rebuilt.add(outcome);
    }

    /** Whether nothing failed, indices were the same and the limit hardly varied. */
    boolean counts() {
        return failures() == 0
                && rebuilt.stream().allMatch(Outcome::isSame)
                && Spread.of(straight).isSteady();
    }

    private int failures() {
        return rebuilt.stream().mapToInt(Outcome::failures).sum();
    }

    /** The latest of each. */
    String last() {
        Outcome outcome = rebuilt.getLast();
        return String.format(
                Locale.ROOT,
                "straight %.0f/s, rebuild %.0f/s, searches p99 %.0f ms before, %.0f ms during",
                straight.getLast(),
                outcome.perSecond(),
                outcome.before().percentile(99),
                outcome.during().percentile(99));
    }

    Report report(RebuildPlan plan) {
        var report =
                new Report(
                        String.format(
                                Locale.ROOT,
                                "rebuild: %,d documents, %d pairs, 20 searches and %d new events"
                                        + " a second meanwhile; median (least-most)",
                                plan.documents(),
                                plan.pairs(),
                                plan.feed()));
        List<Double> rates = rebuilt.stream().map(Outcome::perSecond).toList();
        Spread limit = Spread.of(straight);
        report.add("straight bulk into such an index, documents/s", limit, 0, "");
        report.add(
                "straight bulk, variation",
                String.format(Locale.ROOT, "%.2f", limit.variation()),
                "<= 0.15, else nothing here counts",
                Map.of("variation", limit.variation()));
        report.add("rebuild, documents/s", Spread.of(rates), 0, "");
        report.add("rebuild / straight bulk", Spread.ofRatios(rates, straight), 2, ">= 0.85");
        times(report);
        report.add(
                "failed searches",
                Integer.toString(failures()),
                "0",
                Map.of("failures", (double) failures()));
        boolean areSame = rebuilt.stream().allMatch(Outcome::isSame);
        report.add(
                "old and new index hold the same",
                areSame ? "yes" : "NO",
                "yes",
                Map.of("same", areSame ? 1.0 : 0.0));
        return report;
    }

    private void times(Report report) {
        var before = new Latencies();
        var during = new Latencies();
        rebuilt.forEach(outcome -> before.add(outcome.before()));
        rebuilt.forEach(outcome -> during.add(outcome.during()));
        double ratio = during.percentile(99) / before.percentile(99);
        report.add(
                "searches p99 before, during; ratio",
                String.format(
                        Locale.ROOT,
                        "%.0f ms, %.0f ms; %.2f",
                        before.percentile(99),
                        during.percentile(99),
                        ratio),
                "<= 3.00",
                Map.of(
                        "before", before.percentile(99),
                        "during", during.percentile(99),
                        "ratio", ratio));
    }
}
