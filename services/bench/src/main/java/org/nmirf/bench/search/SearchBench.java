package org.nmirf.bench.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.nmirf.bench.corpus.RandomPractices;
import org.nmirf.bench.corpus.RandomSearches;
import org.nmirf.bench.corpus.RandomSearches.Search;
import org.nmirf.bench.load.Preparation;
import org.nmirf.bench.measure.Command;
import org.nmirf.bench.measure.Command.Result;
import org.nmirf.bench.measure.OpenLoop;
import org.nmirf.bench.measure.Options;
import org.nmirf.bench.measure.Progress;
import org.nmirf.bench.measure.Report;
import org.nmirf.bench.network.RecordingElasticsearch.Asked;
import org.nmirf.bench.network.Room;
import org.nmirf.bench.network.RunningHub;

/** The command that times searches. */
public final class SearchBench {

    /** How it is called. */
    public static final String USAGE =
            "run search [--documents N[,N]] [--queries N] [--rounds N] [--seed S] [--data DIR]"
                    + " [--json FILE]";

    private static final Set<String> OPTIONS =
            Set.of("--documents", "--queries", "--rounds", "--seed", "--data", "--json");
    private static final double PER_SECOND = 20;
    private static final int OK = 200;
    private static final int MOST_WARM_UPS = 12;

    /** No longer faster than before by more than a twentieth. */
    private static final double SETTLED = 0.95;

    private SearchBench() {}

    /**
     * Runs all of it.
     *
     * @param arguments as {@link #USAGE} says
     * @return the exit code: 1 when a search fails or the limit itself varies too much, 2 when the
     *     arguments are wrong
     */
    public static int run(List<String> arguments) {
        return Command.run(arguments, OPTIONS, USAGE, SearchBench::measure);
    }

    private static Result measure(Options options) {
        SearchPlan plan = SearchPlan.of(options);
        List<SearchFigures> all = Room.with(options, room -> measure(room, plan));
        var report = new Report("search: " + plan.queries() + " searches, 20 a second");
        all.forEach(figures -> figures.report(report));
        for (int at = 1; at < all.size(); at++) {
            all.get(at).reportGrowth(report, all.get(at - 1));
        }
        return new Result(report, all.stream().allMatch(SearchFigures::counts));
    }

    private static List<SearchFigures> measure(Room room, SearchPlan plan) {
        var vocabularies = room.hub().vocabularies();
        var practices = new RandomPractices(plan.seed(), vocabularies);
        List<Search> log =
                new RandomSearches(practices, vocabularies, plan.sizes().getFirst())
                        .log(plan.seed(), plan.queries());
        var index = new GrowingIndex(room, new Preparation(practices, room.hub()));
        List<SearchFigures> all = new ArrayList<>();
        for (int size : plan.sizes()) {
            index.growTo(size);
            List<RecordedSearch> searches = SearchRecorder.record(room, log);
            var figures = new SearchFigures(size, searches);
            run(room, searches, figures, plan.rounds());
            all.add(figures);
        }
        return all;
    }

    private static void run(
            Room room, List<RecordedSearch> searches, SearchFigures figures, int rounds) {
        try (RunningHub hub =
                RunningHub.start(
                        room.engines(),
                        new RunningHub.Connections(
                                room.engines().elasticsearch().uri(), RunningHub.NO_ISSUER))) {
            hub.awaitReady();
            warmUp(room, hub, searches);
            var random = new Random(searches.size());
            for (int round = 1; round <= rounds; round++) {
                List<RecordedSearch> shuffled = new ArrayList<>(searches);
                Collections.shuffle(shuffled, random);
                OpenLoop.Outcome throughHub = throughHub(hub, shuffled);
                OpenLoop.Outcome straight = straight(room, shuffled);
                figures.hub(throughHub);
                figures.straight(straight);
                Progress.say(
                        "round %d of %d: %s".formatted(round, rounds, times(throughHub, straight)));
            }
        }
    }

    /** Both compile for thousands of searches: what is measured is how they are after that. */
    private static void warmUp(Room room, RunningHub hub, List<RecordedSearch> searches) {
        double hubBefore = Double.MAX_VALUE;
        double straightBefore = Double.MAX_VALUE;
        for (int pass = 1; pass <= MOST_WARM_UPS; pass++) {
            OpenLoop.Outcome throughHub = throughHub(hub, searches);
            OpenLoop.Outcome straight = straight(room, searches);
            Progress.say("warming up, pass %d: %s".formatted(pass, times(throughHub, straight)));
            double hubNow = median(throughHub);
            double straightNow = median(straight);
            if (isSettled(hubBefore, hubNow) && isSettled(straightBefore, straightNow)) {
                return;
            }
            hubBefore = hubNow;
            straightBefore = straightNow;
        }
    }

    private static boolean isSettled(double before, double now) {
        return now > before * SETTLED;
    }

    private static double median(OpenLoop.Outcome outcome) {
        return outcome.latencies().percentile(50);
    }

    private static String times(OpenLoop.Outcome throughHub, OpenLoop.Outcome straight) {
        return "ms p50 / p95 / p99: hub %s, Elasticsearch %s"
                .formatted(throughHub.latencies().text(), straight.latencies().text());
    }

    private static OpenLoop.Outcome throughHub(RunningHub hub, List<RecordedSearch> searches) {
        return OpenLoop.run(
                PER_SECOND,
                searches,
                search -> {
                    int status = hub.get(search.path(), "").statusCode();
                    if (status != OK) {
                        throw new IllegalStateException(search.path() + ": " + status);
                    }
                });
    }

    private static OpenLoop.Outcome straight(Room room, List<RecordedSearch> searches) {
        return OpenLoop.run(
                PER_SECOND,
                searches,
                search -> {
                    for (Asked one : search.asked()) {
                        byte[] _ =
                                room.engine().ask(one.method(), one.path(), one.type(), one.body());
                    }
                });
    }
}
