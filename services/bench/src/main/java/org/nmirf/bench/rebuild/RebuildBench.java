package org.nmirf.bench.rebuild;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nmirf.bench.corpus.RandomPractices;
import org.nmirf.bench.corpus.RandomSearches;
import org.nmirf.bench.corpus.RandomSearches.Search;
import org.nmirf.bench.load.Preparation;
import org.nmirf.bench.load.PreparedDocuments;
import org.nmirf.bench.load.StraightLoad;
import org.nmirf.bench.measure.Command;
import org.nmirf.bench.measure.Command.Result;
import org.nmirf.bench.measure.OpenLoop;
import org.nmirf.bench.measure.Options;
import org.nmirf.bench.measure.Progress;
import org.nmirf.bench.network.Issuer;
import org.nmirf.bench.network.Room;
import org.nmirf.bench.network.RunningHub;
import org.nmirf.hub.search.IndexMapping;

/** The command that times rebuilds from the log. */
public final class RebuildBench {

    /** How it is called. */
    public static final String USAGE =
            "run rebuild [--documents N] [--pairs N] [--feed N] [--seed S] [--data DIR]"
                    + " [--json FILE]";

    private static final Set<String> OPTIONS =
            Set.of("--documents", "--pairs", "--feed", "--seed", "--data", "--json");
    private static final String INDEX = "bench-straight";
    private static final int BULK = 500;
    private static final int QUERIES = 500;
    private static final int ROUNDS_TO_WARM_UP = 2;
    private static final int LOOK_EVERY_NANOS = 200_000_000;

    private RebuildBench() {}

    /**
     * Runs all of it.
     *
     * @param arguments as {@link #USAGE} says
     * @return the exit code: 1 when a search fails, the indices differ or the limit itself varies
     *     too much, 2 when the arguments are wrong
     */
    public static int run(List<String> arguments) {
        return Command.run(arguments, OPTIONS, USAGE, RebuildBench::measure);
    }

    private static Result measure(Options options) {
        RebuildPlan plan = RebuildPlan.of(options);
        var figures = Room.with(options, room -> measure(plan, room));
        return new Result(figures.report(plan), figures.counts());
    }

    private static RebuildFigures measure(RebuildPlan plan, Room room) {
        var practices = new RandomPractices(plan.seed(), room.hub().vocabularies());
        var preparation = new Preparation(practices, room.hub());
        preparation.addMembers();
        Path file = room.engines().directory().resolve("documents");
        Progress.say("making %,d practices".formatted(plan.documents()));
        List<Search> searches =
                new RandomSearches(practices, room.hub().vocabularies(), plan.documents())
                        .log(plan.seed(), QUERIES);
        try (PreparedDocuments documents =
                        preparation.published(file, 0, plan.documents(), room.engines());
                var issuer = new Issuer();
                RunningHub hub =
                        RunningHub.start(
                                room.engines(),
                                new RunningHub.Connections(
                                        room.engines().elasticsearch().uri(), issuer.url()))) {
            hub.awaitReady();
            awaitIndexed(room, plan.documents());
            warmUp(room, documents);
            var run = new RebuildRun(room, hub, issuer, plan, practices, searches);
            run.awaitTrust();
            var figures = new RebuildFigures();
            for (int pair = 1; pair <= plan.pairs(); pair++) {
                figures.straight(straight(room, documents));
                figures.rebuilt(run.run());
                Progress.say("pair %d of %d: %s".formatted(pair, plan.pairs(), figures.last()));
            }
            return figures;
        }
    }

    private static void awaitIndexed(Room room, long wanted) {
        while (room.engine().indexed(IndexMapping.ALL) < wanted) {
            OpenLoop.sleepUntil(System.nanoTime() + LOOK_EVERY_NANOS);
        }
        Progress.say("the hub has indexed them");
    }

    private static void warmUp(Room room, PreparedDocuments documents) {
        for (int round = 0; round < ROUNDS_TO_WARM_UP; round++) {
            double _ = straight(room, documents);
        }
    }

    /** Documents a second into an index that has the settings of a rebuild. */
    private static double straight(Room room, PreparedDocuments documents) {
        room.engine()
                .create(
                        INDEX,
                        Map.of("refresh_interval", "-1", "translog", Map.of("durability", "async")),
                        false);
        long start = System.nanoTime();
        new StraightLoad(room.engine(), documents, BULK).load(INDEX, 0, documents.count());
        room.engine().ask("POST", "/" + INDEX + "/_flush", "");
        long found = room.engine().count(INDEX);
        double seconds = (System.nanoTime() - start) / 1e9;
        room.engine().ask("DELETE", "/" + INDEX, "");
        if (found != documents.count()) {
            throw new IllegalStateException("Found " + found + " of " + documents.count());
        }
        return documents.count() / seconds;
    }
}
