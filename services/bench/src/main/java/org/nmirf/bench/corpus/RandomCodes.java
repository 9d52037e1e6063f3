package org.nmirf.bench.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.nmirf.web.vocabulary.Concept;
import org.nmirf.web.vocabulary.Vocabularies;

/** Codes of the vocabularies, some of them far more often than others. */
final class RandomCodes {

    private static final double SKEW = 0.9;
    private static final List<String> USED =
            List.of("areas", "themes", "bodies", "groups", "sdgs", "resource-levels");

    private final Map<String, List<String>> codes = new LinkedHashMap<>();
    private final Map<String, Zipf> ranks = new LinkedHashMap<>();

    RandomCodes(Vocabularies vocabularies) {
        for (String name : USED) {
            List<String> all =
                    vocabularies.vocabulary(name).concepts().stream().map(Concept::code).toList();
            codes.put(name, all);
            ranks.put(name, new Zipf(all.size(), SKEW));
        }
    }

    String one(String vocabulary, RandomGenerator random) {
        return codes(vocabulary).get(found(ranks.get(vocabulary), vocabulary).rank(random));
    }

    /** Some that differ. */
    List<String> some(String vocabulary, RandomGenerator random, int least, int most) {
        var some = new TreeSet<String>();
        for (int left = random.nextInt(least, most + 1); left > 0; left--) {
            some.add(one(vocabulary, random));
        }
        return new ArrayList<>(some);
    }

    private List<String> codes(String vocabulary) {
        return found(codes.get(vocabulary), vocabulary);
    }

    private static <T> T found(@org.jspecify.annotations.Nullable T value, String vocabulary) {
        if (value == null) {
            throw new NoSuchElementException(vocabulary);
        }
        return value;
    }
}
