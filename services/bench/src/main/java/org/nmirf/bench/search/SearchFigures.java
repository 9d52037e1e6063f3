package org.nmirf.bench.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nmirf.bench.measure.Latencies;
import org.nmirf.bench.measure.OpenLoop;
import org.nmirf.bench.measure.Report;
import org.nmirf.bench.measure.Spread;

/** What was measured of searches in an index of one size. */
final class SearchFigures {

    private static final int LARGE = 1_000_000;

    private final int documents;
    private final List<RecordedSearch> searches;
    private final Latencies hub = new Latencies();
    private final Latencies straight = new Latencies();
    private final List<Double> hubMedians = new ArrayList<>();
    private final List<Double> straightMedians = new ArrayList<>();
    private int failures;

    SearchFigures(int documents, List<RecordedSearch> searches) {
        this.documents = documents;
        this.searches = searches;
    }

    void hub(OpenLoop.Outcome outcome) {
        hub.add(outcome.latencies());
        hubMedians.add(outcome.latencies().percentile(50));
        failures += outcome.failures();
    }

    void straight(OpenLoop.Outcome outcome) {
        straight.add(outcome.latencies());
        straightMedians.add(outcome.latencies().percentile(50));
        failures += outcome.failures();
    }

    /** Whether nothing failed and the limit hardly varied. */
    boolean counts() {
        return failures == 0 && Spread.of(straightMedians).isSteady();
    }

    void report(Report report) {
        String size = String.format(Locale.ROOT, "%,d: ", documents);
        boolean isLarge = documents >= LARGE;
        times(report, size + "hub", hub, isLarge ? "<= 35, p99 <= 120" : "<= 10, p99 <= 40");
        times(report, size + "Elasticsearch", straight, "");
        report.add(
                size + "hub / Elasticsearch at the median",
                Spread.ofRatios(hubMedians, straightMedians),
                2,
                "<= 1.15");
        Spread limit = Spread.of(straightMedians);
        report.add(
                size + "Elasticsearch, variation of the median",
                String.format(Locale.ROOT, "%.2f", limit.variation()),
                "<= 0.15, else nothing here counts",
                Map.of("variation", limit.variation()));
        double calls = searches.stream().mapToInt(one -> one.asked().size()).average().orElse(0);
        Spread matches = Spread.of(searches.stream().map(one -> (double) one.matches()).toList());
        report.add(
                size + "matches a search; calls of Elasticsearch a search",
                matches.text(0) + String.format(Locale.ROOT, "; %.2f", calls),
                "",
                Map.of("matches", matches.median(), "calls", calls));
        report.add(
                size + "failures",
                Integer.toString(failures),
                "0",
                Map.of("failures", (double) failures));
    }

    private static void times(Report report, String who, Latencies times, String wanted) {
        double middle = times.percentile(50);
        double many = times.percentile(95);
        double most = times.percentile(99);
        report.add(
                who + ", ms p50 / p95 / p99",
                times.text(),
                wanted.isEmpty() ? "" : "p50 " + wanted,
                Map.of("p50", middle, "p95", many, "p99", most));
    }

    /** How much longer the median search takes here than there. */
    void reportGrowth(Report report, SearchFigures smaller) {
        double growth = hub.percentile(50) / smaller.hub.percentile(50);
        report.add(
                String.format(
                        Locale.ROOT,
                        "growth of the median from %,d to %,d",
                        smaller.documents,
                        documents),
                String.format(Locale.ROOT, "%.2f", growth),
                "<= 3.50 for ten times as many",
                Map.of("growth", growth));
    }
}
