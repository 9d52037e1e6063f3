package org.nmirf.node.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

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

    // In the order of their ids. Hundreds of thousands of pairs stay in memory as long as the
    // register: numbers in arrays need a sixth of the room of maps.
    private final UUID[] ids;
    private final Row[] rows;

    private Likeness(UUID[] ids, Row[] rows) {
        this.ids = ids;
        this.rows = rows;
    }

    /** What is like one: places in order, and how alike each is. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Row(int[] others, float[] values) {

        static Row of(Map<Integer, Float> alike) {
            int[] others = alike.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
            float[] values = new float[others.length];
            for (int at = 0; at < others.length; at++) {
                values[at] = alike.getOrDefault(others[at], 0f);
            }
            return new Row(others, values);
        }

        double of(int other) {
            int at = Arrays.binarySearch(others, other);
            return at < 0 ? 0 : values[at];
        }
    }

    /** Compares all with all, as far as they share a stem that is not everywhere. */
    static Likeness of(List<Lexemes.Text> texts) {
        UUID[] ids = texts.stream().map(Lexemes.Text::id).distinct().sorted().toArray(UUID[]::new);
        List<Map<Integer, Float>> found = new ArrayList<>();
        for (int at = 0; at < ids.length; at++) {
            found.add(new HashMap<>());
        }
        Set<String> languages = new HashSet<>();
        texts.forEach(text -> languages.addAll(text.words().keySet()));
        languages.stream().sorted().forEach(language -> compare(language, texts, ids, found));
        Row[] rows = new Row[ids.length];
        for (int at = 0; at < ids.length; at++) {
            rows[at] = Row.of(found.set(at, Map.of()));
        }
        return new Likeness(ids, rows);
    }

    /** How alike two are: 0 for nothing in common, 1 for the same stems. */
    double of(UUID one, UUID other) {
        int at = Arrays.binarySearch(ids, one);
        int there = Arrays.binarySearch(ids, other);
        return at < 0 || there < 0 ? 0 : rows[at].of(there);
    }

    /** What is like one, the most alike first. */
    List<Map.Entry<UUID, Double>> to(UUID one) {
        int at = Arrays.binarySearch(ids, one);
        if (at < 0) {
            return List.of();
        }
        Row row = rows[at];
        return IntStream.range(0, row.others().length)
                .mapToObj(
                        place -> Map.entry(ids[row.others()[place]], (double) row.values()[place]))
                .sorted(
                        Map.Entry.<UUID, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    /** All pairs that are at least so alike, the most alike first. */
    List<Pair> pairs(double least) {
        List<Pair> found = new ArrayList<>();
        for (int at = 0; at < ids.length; at++) {
            Row row = rows[at];
            for (int place = 0; place < row.others().length; place++) {
                int other = row.others()[place];
                if (at < other && row.values()[place] >= least) {
                    found.add(new Pair(ids[at], ids[other], row.values()[place]));
                }
            }
        }
        found.sort(
                Comparator.comparingDouble(Pair::value)
                        .reversed()
                        .thenComparing(Pair::one)
                        .thenComparing(Pair::other));
        return found;
    }

    /** Two that are alike. */
    record Pair(UUID one, UUID other, double value) {}

    private static void compare(
            String language,
            List<Lexemes.Text> texts,
            UUID[] ids,
            List<Map<Integer, Float>> found) {
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
        double[] lengths = lengths(written, language, weights);
        for (int at = 0; at < lengths.length; at++) {
            var products = products(written, at, language, places, weights);
            int one = place(ids, written.get(at));
            double length = lengths[at];
            products.forEach(
                    (other, product) -> {
                        double value = product / (length * lengths[other]);
                        if (value >= LEAST) {
                            int there = place(ids, written.get(other));
                            found.get(one).merge(there, (float) value, Math::max);
                            found.get(there).merge(one, (float) value, Math::max);
                        }
                    });
        }
    }

    private static double[] lengths(
            List<Lexemes.Text> written, String language, Map<String, Double> weights) {
        return written.stream()
                .mapToDouble(
                        text ->
                                stems(text, language).stream()
                                        .mapToDouble(stem -> weights.getOrDefault(stem, 0.0))
                                        .map(weight -> weight * weight)
                                        .sum())
                .map(Math::sqrt)
                .toArray();
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

    private static int place(UUID[] ids, Lexemes.Text text) {
        return Arrays.binarySearch(ids, text.id());
    }

    private static Set<String> stems(Lexemes.Text text, String language) {
        return text.words().getOrDefault(language, Set.of());
    }
}
