package org.nmirf.bench.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.nmirf.bench.corpus.RandomPractices;
import org.nmirf.bench.load.Preparation;
import org.nmirf.bench.load.PreparedDocuments;
import org.nmirf.bench.measure.Command;
import org.nmirf.bench.measure.Command.Result;
import org.nmirf.bench.measure.Options;
import org.nmirf.bench.measure.Progress;
import org.nmirf.bench.network.Room;

/** The command that times how documents reach the index. */
public final class IntakeBench {

    /** How it is called. */
    public static final String USAGE =
            "run intake [--documents N] [--pairs N] [--warm-up N] [--seed S] [--data DIR]"
                    + " [--json FILE]";

    private static final Set<String> OPTIONS =
            Set.of("--documents", "--pairs", "--warm-up", "--seed", "--data", "--json");

    private IntakeBench() {}

    /**
     * Runs all of it.
     *
     * @param arguments as {@link #USAGE} says
     * @return the exit code: 1 when the limit itself varies too much, 2 when the arguments are
     *     wrong
     */
    public static int run(List<String> arguments) {
        return Command.run(arguments, OPTIONS, USAGE, IntakeBench::measure);
    }

    private static Result measure(Options options) {
        IntakePlan plan = IntakePlan.of(options);
        IntakeFigures figures =
                Room.with(
                        options,
                        room -> {
                            var measured = new IntakeFigures();
                            measure(plan, measured, room);
                            return measured;
                        });
        return new Result(figures.report(plan), figures.isSteady());
    }

    private static void measure(IntakePlan plan, IntakeFigures figures, Room room) {
        var practices = new RandomPractices(plan.seed(), room.hub().vocabularies());
        var preparation = new Preparation(practices, room.hub());
        preparation.addMembers();
        Path file = room.engines().directory().resolve("documents");
        Progress.say("making %,d practices".formatted(plan.backlog()));
        try (PreparedDocuments documents =
                preparation.published(file, 0, plan.backlog(), room.engines())) {
            figures.sizes(documents);
            var straight = new StraightIntake(room, documents, plan);
            var hub = new HubIntake(room, preparation, plan);
            var camel = new CamelIntake(room, documents, plan);
            straight.chooseBulk();
            for (int pair = 1; pair <= plan.pairs(); pair++) {
                figures.straight(straight.run());
                figures.hub(hub.run());
                camel.run().ifPresent(figures::camel);
                figures.nothing(hub.runIntoNothing());
                Progress.say("pair %d of %d: %s".formatted(pair, plan.pairs(), figures.last()));
            }
            figures.areSame(straight.checksum(), hub.checksum());
            figures.searchable(
                    new Publications(room, practices, preparation, plan)
                            .run(figures.hubPerSecond()));
        }
    }
}
