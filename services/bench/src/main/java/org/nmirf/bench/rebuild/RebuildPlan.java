package org.nmirf.bench.rebuild;

import org.nmirf.bench.measure.Options;

/**
 * How much is done.
 *
 * @param documents in the index when a rebuild begins
 * @param pairs rebuilds, each beside a straight load
 * @param seed of what is made up
 * @param feed new events a second while a rebuild goes on
 */
record RebuildPlan(int documents, int pairs, int seed, int feed) {

    static RebuildPlan of(Options options) {
        return new RebuildPlan(
                options.count("--documents", 100_000),
                options.count("--pairs", 3),
                options.number("--seed", 2026),
                options.count("--feed", 50));
    }
}
