package org.nmirf.bench.figures;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The command that protects and attacks random tables and sequences of releases. */
public final class FiguresBench {

    /** How it is called. */
    public static final String USAGE = "run figures [--tables N] [--sequences N] [--seed S]";

    private static final Set<String> OPTIONS = Set.of("--tables", "--sequences", "--seed");
    private static final String TABLES = "1000";
    private static final String SEQUENCES = "200";
    private static final String SEED = "2026";

    private FiguresBench() {}

    /**
     * Runs all of it.
     *
     * @param arguments {@code [--tables N] [--sequences N] [--seed S]}
     * @return the exit code: 1 when a hidden count came out, 2 when the arguments are wrong
     */
    public static int run(List<String> arguments) {
        Map<String, String> options = new TreeMap<>();
        for (int at = 0; at + 1 < arguments.size(); at += 2) {
            options.put(arguments.get(at), arguments.get(at + 1));
        }
        if (arguments.size() % 2 != 0 || !OPTIONS.containsAll(options.keySet())) {
            return usage();
        }
        try {
            return measure(
                    Long.parseLong(options.getOrDefault("--seed", SEED)),
                    Integer.parseInt(options.getOrDefault("--tables", TABLES)),
                    Integer.parseInt(options.getOrDefault("--sequences", SEQUENCES)));
        } catch (NumberFormatException noNumber) {
            return usage();
        }
    }

    private static int usage() {
        System.err.println(USAGE);
        return 2;
    }

    private static int measure(long seed, int tables, int sequences) {
        if (tables < 1 || sequences < 0) {
            return usage();
        }
        var result = FiguresBenchmark.run(seed, tables, sequences);
        System.out.print(FiguresReport.of(result));
        return result.isSafe() ? 0 : 1;
    }
}
