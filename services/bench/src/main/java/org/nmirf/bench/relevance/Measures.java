package org.nmirf.bench.relevance;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How good ranked answers are, as TREC counts it: the gain of a document is its grade, discounted
 * by the logarithm of its rank (Järvelin and Kekäläinen 2002).
 *
 * @param queries how many were asked
 * @param ndcg10 discounted gain of the first ten over the best there could be
 * @param mrr10 one over the rank of the first answer among ten
 * @param recall20 share of the answers among the first twenty
 * @param recall100 share of the answers among the first hundred
 */
record Measures(int queries, double ndcg10, double mrr10, double recall20, double recall100) {

    private static final int TEN = 10;
    private static final int TWENTY = 20;

    /** How many answers of a query are looked at. */
    static final int DEPTH = 100;

    /** Of one query. */
    static Measures of(List<String> ranked, Map<String, Integer> grades) {
        List<Integer> gains =
                ranked.stream().map(document -> grades.getOrDefault(document, 0)).toList();
        List<Integer> best =
                grades.values().stream()
                        .filter(grade -> grade > 0)
                        .sorted(Comparator.reverseOrder())
                        .toList();
        double ideal = gain(best);
        return new Measures(
                1,
                ideal == 0 ? 0 : gain(gains) / ideal,
                IntStream.range(0, Math.min(TEN, gains.size()))
                        .filter(rank -> gains.get(rank) > 0)
                        .mapToDouble(rank -> 1.0 / (rank + 1))
                        .findFirst()
                        .orElse(0),
                recall(gains, TWENTY, best.size()),
                recall(gains, DEPTH, best.size()));
    }

    private static double gain(List<Integer> gains) {
        return IntStream.range(0, Math.min(TEN, gains.size()))
                .mapToDouble(rank -> gains.get(rank) * Math.log(2) / Math.log(rank + 2.0))
                .sum();
    }

    private static double recall(List<Integer> gains, int depth, int answers) {
        return answers == 0
                ? 0
                : (double) gains.stream().limit(depth).filter(gain -> gain > 0).count() / answers;
    }

    /** Their mean. */
    static Measures mean(List<Measures> all) {
        int queries = all.size();
        return new Measures(
                queries,
                all.stream().mapToDouble(Measures::ndcg10).average().orElse(0),
                all.stream().mapToDouble(Measures::mrr10).average().orElse(0),
                all.stream().mapToDouble(Measures::recall20).average().orElse(0),
                all.stream().mapToDouble(Measures::recall100).average().orElse(0));
    }
}
