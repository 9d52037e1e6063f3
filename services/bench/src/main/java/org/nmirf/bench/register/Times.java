package org.nmirf.bench.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How long questions took. */
final class Times {

    private final List<Time> all = new ArrayList<>();

    /** How long one took. */
    private record Time(String query, long nanos) {}

    void add(String query, long nanos) {
        all.add(new Time(query, nanos));
    }

    /** The least time within which that share of the questions was answered, in milliseconds. */
    double percentile(int share) {
        List<Time> sorted = sorted();
        int rank = (sorted.size() * share + 99) / 100;
        return sorted.get(Math.max(0, rank - 1)).nanos() / 1e6;
    }

    /** A line for people: the usual percentiles, and the worst question. */
    String summary() {
        Time worst = sorted().getLast();
        return String.format(
                Locale.ROOT,
                "queries: %d, p50 %.0f ms, p95 %.0f ms, p99 %.0f ms%n  worst %.0f ms: %s%n",
                all.size(),
                percentile(50),
                percentile(95),
                percentile(99),
                worst.nanos() / 1e6,
                worst.query());
    }

    private List<Time> sorted() {
        return all.stream().sorted(Comparator.comparingLong(Time::nanos)).toList();
    }
}
