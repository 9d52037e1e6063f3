package org.nmirf.node.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * How alike recommendations are: the cosine of their stems, rare stems weighing more (G. Salton and
 * C. Buckley, Term-weighting approaches in automatic text retrieval, 1988), in the language they
 * share in which they are most alike. Texts without a common language are not compared.
 */
final class Likeness {

    /** From here on two ask for the same. */
    static final double ALIKE = 0.5;

    /** Less is chance. */
    static final double LEAST = 0.3;

    /** A stem that stands in more than this share of the texts tells nothing apart. */
    private static final double COMMON = 0.2;

    private static final int ALWAYS_COMPARED = 25;

    private final Map<UUID, Map<UUID, Double>> pairs = new HashMap<>();

    private Likeness() {}

    /** Compares all with all, as far as they share a stem that is not everywhere. */
    static Likeness of(List<Lexemes.Text> texts) {
        var likeness = new Likeness();
        Set<String> languages = new HashSet<>();
        texts.forEach(text -> languages.addAll(text.words().keySet()));
        languages.stream().sorted().forEach(language -> likeness.compare(language, texts));
        return likeness;
    }

    /** How alike two are: 0 for nothing in common, 1 for the same stems. */
    double of(UUID one, UUID other) {
        return pairs.getOrDefault(one, Map.of()).getOrDefault(other, 0.0);
    }

    /** What is like one, the most alike first. */
    List<Map.Entry<UUID, Double>> to(UUID one) {
        return pairs.getOrDefault(one, Map.of()).entrySet().stream()
                .sorted(
                        Map.Entry.<UUID, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    /** All pairs that are at least so alike, the most alike first. */
    List<Pair> pairs(double least) {
        List<Pair> found = new ArrayList<>();
        pairs.forEach(
                (one, others) ->
                        others.forEach(
                                (other, value) -> {
                                    if (one.compareTo(other) < 0 && value >= least) {
                                        found.add(new Pair(one, other, value));
                                    }
                                }));
        found.sort(
                Comparator.comparingDouble(Pair::value)
                        .reversed()
                        .thenComparing(Pair::one)
                        .thenComparing(Pair::other));
        return found;
    }

    /** Two that are alike. */
    record Pair(UUID one, UUID other, double value) {}

    private void compare(String language, List<Lexemes.Text> texts) {
        List<Lexemes.Text> written =
                texts.stream().filter(text -> text.words().containsKey(language)).toList();
        Map<String, List<Integer>> places = new HashMap<>();
        for (int at = 0; at < written.size(); at++) {
            for (String stem : stems(written.get(at), language)) {
                places.computeIfAbsent(stem, key -> new ArrayList<>()).add(at);
            }
        }
        Map<String, Double> weights = new HashMap<>();
        places.forEach(
                (stem, at) -> weights.put(stem, Math.log(1 + (double) written.size() / at.size())));
        int most = Math.max(ALWAYS_COMPARED, (int) (COMMON * written.size()));
        places.values().removeIf(there -> there.size() > most);
        weights.keySet().retainAll(places.keySet());
        double[] lengths = new double[written.size()];
        for (int at = 0; at < lengths.length; at++) {
            lengths[at] =
                    Math.sqrt(
                            stems(written.get(at), language).stream()
                                    .mapToDouble(stem -> weights.getOrDefault(stem, 0.0))
                                    .map(weight -> weight * weight)
                                    .sum());
        }
        for (int at = 0; at < lengths.length; at++) {
            note(written, at, products(written, at, language, places, weights), lengths);
        }
    }

    private static Map<Integer, Double> products(
            List<Lexemes.Text> written,
            int at,
            String language,
            Map<String, List<Integer>> places,
            Map<String, Double> weights) {
        Map<Integer, Double> products = new HashMap<>();
        for (String stem : stems(written.get(at), language)) {
            double weight = weights.getOrDefault(stem, 0.0);
            for (int other : places.getOrDefault(stem, List.of())) {
                if (other > at) {
                    products.merge(other, weight * weight, Double::sum);
                }
            }
        }
        return products;
    }

    private void note(
            List<Lexemes.Text> written, int at, Map<Integer, Double> products, double[] lengths) {
        UUID one = written.get(at).id();
        products.forEach(
                (other, product) -> {
                    double value = product / (lengths[at] * lengths[other]);
                    if (value >= LEAST) {
                        UUID id = written.get(other).id();
                        put(one, id, value);
                        put(id, one, value);
                    }
                });
    }

    private void put(UUID one, UUID other, double value) {
        pairs.computeIfAbsent(one, key -> new HashMap<>()).merge(other, value, Math::max);
    }

    private static Set<String> stems(Lexemes.Text text, String language) {
        return text.words().getOrDefault(language, Set.of());
    }
}
