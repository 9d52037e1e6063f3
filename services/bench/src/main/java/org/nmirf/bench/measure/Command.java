package org.nmirf.bench.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What all benchmarks with a table have in common on the command line. */
public final class Command {

    private Command() {}

    /** Measures. */
    public interface Measurement {

        /** Does all of it. */
        Result run(Options options);
    }

    /**
     * What came out.
     *
     * @param counts whether what was measured can be believed and nothing failed
     */
    public record Result(Report report, boolean counts) {}

    /**
     * Runs a benchmark and prints its table.
     *
     * @param usage what is printed when the arguments are wrong
     * @param known all its options; {@code --json} names a file for programs
     * @return the exit code: 1 when the measures do not count, 2 when the arguments are wrong
     */
    public static int run(
            List<String> arguments, Set<String> known, String usage, Measurement measurement) {
        Optional<Options> options = Options.parse(arguments, known);
        if (options.isEmpty()) {
            System.err.println(usage);
            return 2;
        }
        try {
            Result result = measurement.run(options.get());
            System.out.print(result.report().table());
            options.get().path("--json").ifPresent(result.report()::write);
            return result.counts() ? 0 : 1;
        } catch (WrongInputException wrong) {
            System.err.println(wrong.getMessage());
            System.err.println(usage);
            return 2;
        }
    }
}
