package org.nmirf.bench.search;

import java.util.List;
import org.nmirf.bench.measure.Options;

/**
 * How much is asked.
 *
 * @param sizes of the index, in practices, ascending
 * @param queries different searches
 * @param rounds how often all of them are asked
 * @param seed of what is made up
 */
record SearchPlan(List<Integer> sizes, int queries, int rounds, int seed) {

    static SearchPlan of(Options options) {
        return new SearchPlan(
                options.counts("--documents", 100_000),
                options.count("--queries", 600),
                options.count("--rounds", 5),
                options.number("--seed", 2026));
    }
}
