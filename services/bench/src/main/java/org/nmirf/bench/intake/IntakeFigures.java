package org.nmirf.bench.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nmirf.bench.intake.Consumption.Rate;
import org.nmirf.bench.load.PreparedDocuments;
import org.nmirf.bench.measure.Latencies;
import org.nmirf.bench.measure.Report;
import org.nmirf.bench.measure.Spread;

/** What was measured of intake, and how it compares. */
final class IntakeFigures {

    private final List<Rate> straight = new ArrayList<>();
    private final List<Rate> hub = new ArrayList<>();
    private final List<Rate> camel = new ArrayList<>();
    private final List<Rate> nothing = new ArrayList<>();
    private double meanBytes;
    private boolean areSame;
    private @Nullable Latencies searchable;

    void sizes(PreparedDocuments documents) {
        meanBytes = (double) documents.bytes() / documents.count();
    }

    void straight(Rate rate) {
        straight.add(rate);
    }

    void hub(Rate rate) {
        hub.add(rate);
    }

    void camel(Rate rate) {
        camel.add(rate);
    }

    void nothing(Rate rate) {
        nothing.add(rate);
    }

    void areSame(String one, String other) {
        areSame = one.equals(other);
    }

    void searchable(Latencies latencies) {
        searchable = latencies;
    }

    /** Whether the limit can be compared with, and everybody indexed the same. */
    boolean isSteady() {
        return areSame && Spread.of(perSecond(straight)).isSteady();
    }

    double hubPerSecond() {
        return Spread.of(perSecond(hub)).median();
    }

    /** The latest of each, in documents a second. */
    String last() {
        return String.format(
                Locale.ROOT,
                "straight %.0f/s, hub %.0f/s, Camel %s, hub into nothing %.0f/s",
                straight.getLast().perSecond(),
                hub.getLast().perSecond(),
                camel.isEmpty() ? "-" : Math.round(camel.getLast().perSecond()) + "/s",
                nothing.getLast().perSecond());
    }

    Report report(IntakePlan plan) {
        var report =
                new Report(
                        String.format(
                                Locale.ROOT,
                                "intake: %,d documents of %.1f kB as JSON, %d pairs;"
                                        + " median (least-most)",
                                plan.documents(),
                                meanBytes / 1e3,
                                plan.pairs()));
        rates(report, "straight bulk", straight);
        rates(report, "hub", hub);
        rates(report, "hub into nothing", nothing);
        Spread limit = Spread.of(perSecond(straight));
        report.add(
                "straight bulk, variation",
                String.format(Locale.ROOT, "%.2f", limit.variation()),
                "<= 0.15, else nothing here counts",
                Map.of("variation", limit.variation()));
        report.add("hub / straight bulk", ratio(hub, straight), 2, ">= 0.80");
        if (!camel.isEmpty()) {
            rates(report, "Camel", camel);
            report.add("Camel / straight bulk", ratio(camel, straight), 2, "");
            report.add("hub / Camel", ratio(hub, camel), 2, ">= 1.00");
        }
        report.add(
                "same documents in the index",
                areSame ? "yes" : "NO",
                "yes",
                Map.of("same", areSame ? 1.0 : 0.0));
        searchable(report);
        return report;
    }

    private void searchable(Report report) {
        if (searchable == null) {
            return;
        }
        // Of a refresh every second: half of it or all of it, and what the way takes besides.
        searchable(report, searchable, 50, 600);
        searchable(report, searchable, 99, 1_200);
    }

    private static void searchable(Report report, Latencies latencies, int share, int wanted) {
        double time = latencies.percentile(share);
        report.add(
                "published to searchable at 30 % of the hub's rate, p" + share,
                String.format(Locale.ROOT, "%.0f ms", time),
                "<= " + wanted + " ms",
                Map.of("ms", time));
    }

    private static void rates(Report report, String who, List<Rate> rates) {
        report.add(who + ", documents/s", Spread.of(perSecond(rates)), 0, "");
        report.add(
                who + ", documents per processor second",
                Spread.of(rates.stream().map(Rate::perProcessorSecond).toList()),
                0,
                "");
    }

    private static Spread ratio(List<Rate> some, List<Rate> limits) {
        return Spread.ofRatios(perSecond(some), perSecond(limits));
    }

    private static List<Double> perSecond(List<Rate> rates) {
        return rates.stream().map(Rate::perSecond).toList();
    }
}
