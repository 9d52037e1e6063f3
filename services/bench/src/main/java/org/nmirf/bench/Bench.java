package org.nmirf.bench;

import java.util.Arrays;
import java.util.List;
import org.nmirf.bench.disclosure.DisclosureBench;
import org.nmirf.bench.figures.FiguresBench;
import org.nmirf.bench.intake.IntakeBench;
import org.nmirf.bench.rebuild.RebuildBench;
import org.nmirf.bench.register.RegisterBench;
import org.nmirf.bench.relevance.RelevanceBench;
import org.nmirf.bench.search.SearchBench;

/** The command line of the bench. */
public final class Bench {

    private Bench() {}

    /** Runs what the first argument names. */
    public static void main(String[] arguments) {
        List<String> all = Arrays.asList(arguments);
        if (!all.isEmpty() && all.getFirst().equals("disclosure")) {
            System.exit(DisclosureBench.run(all.subList(1, all.size())));
        }
        if (!all.isEmpty() && all.getFirst().equals("figures")) {
            System.exit(FiguresBench.run(all.subList(1, all.size())));
        }
        if (!all.isEmpty() && all.getFirst().equals("register")) {
            System.exit(RegisterBench.run(all.subList(1, all.size())));
        }
        if (!all.isEmpty() && all.getFirst().equals("intake")) {
            System.exit(IntakeBench.run(all.subList(1, all.size())));
        }
        if (!all.isEmpty() && all.getFirst().equals("search")) {
            System.exit(SearchBench.run(all.subList(1, all.size())));
        }
        if (!all.isEmpty() && all.getFirst().equals("rebuild")) {
            System.exit(RebuildBench.run(all.subList(1, all.size())));
        }
        if (!all.isEmpty() && all.getFirst().equals("relevance")) {
            System.exit(RelevanceBench.run(all.subList(1, all.size())));
        }
        System.err.println("run disclosure --corpus DIR [--json FILE]");
        System.err.println(FiguresBench.USAGE);
        System.err.println(RegisterBench.USAGE);
        System.err.println(IntakeBench.USAGE);
        System.err.println(SearchBench.USAGE);
        System.err.println(RebuildBench.USAGE);
        System.err.println(RelevanceBench.USAGE);
        System.exit(2);
    }
}
