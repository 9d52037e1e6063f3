package org.nmirf.bench.disclosure;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * What was measured on one set.
 *
 * @param n how many texts, mentions or values there were, whatever the set counts
 * @param mentionRecall by type
 * @param kept share of public mentions left as they are, by type
 * @param note what else there is to say, such as a bound or a time
 */
record Score(
        String set,
        int n,
        OptionalDouble directRecall,
        OptionalDouble quasiRecall,
        OptionalDouble tokenPrecision,
        OptionalDouble maskedShare,
        Map<String, Double> mentionRecall,
        Map<String, Double> kept,
        String note) {

    static OptionalDouble share(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }

    /** How often a miss may still happen, at 95 %, when none was seen in so many. */
    static String bound(long seen, long missed) {
        if (missed > 0 || seen == 0) {
            return missed + " of " + seen + " missed";
        }
        return String.format(
                java.util.Locale.ROOT, "0 of %d missed: at most %.2f %%", seen, 300.0 / seen);
    }
}
