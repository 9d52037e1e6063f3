package org.nmirf.bench.intake;

import org.nmirf.bench.measure.Options;

/**
 * How much is done.
 *
 * @param documents taken in and timed, in each run
 * @param warmUp taken in before these, untimed, in each run
 * @param pairs runs of each kind
 * @param seed of what is made up
 */
record IntakePlan(int documents, int warmUp, int pairs, int seed) {

    private static final int MOST_TO_PUBLISH = 18_000;
    private static final int LEAST_TO_PUBLISH = 1_500;

    static IntakePlan of(Options options) {
        int documents = options.count("--documents", 100_000);
        return new IntakePlan(
                documents,
                options.number("--warm-up", Math.clamp(documents / 4, 2_000, 20_000)),
                options.count("--pairs", 5),
                options.number("--seed", 2026));
    }

    /** In the backlog of one run. */
    int backlog() {
        return warmUp + documents;
    }

    /** Published one by one afterwards, to see how long each takes to be found. */
    int publications() {
        return Math.clamp(documents / 5, LEAST_TO_PUBLISH, MOST_TO_PUBLISH);
    }
}
