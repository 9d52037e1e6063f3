package org.nmirf.hub.search;

import java.util.HashMap;
import java.util.Map;

/** Reads from the names of the parts that matched how well each language did. */
final class MatchedLanguages {

    private MatchedLanguages() {}

    /** Language to the scores of all its parts. */
    static Map<String, Double> of(Map<String, Double> scores) {
        Map<String, Double> languages = new HashMap<>();
        scores.forEach(
                (name, score) -> {
                    if (name.startsWith(LanguageParts.NAME)) {
                        languages.merge(name.split(":", -1)[1], score, Double::sum);
                    }
                });
        return languages;
    }

    /** What the best language of each piece adds up to. */
    static double best(Map<String, Double> scores) {
        Map<String, Double> pieces = new HashMap<>();
        scores.forEach(
                (name, score) -> {
                    if (name.startsWith(LanguageParts.NAME)) {
                        pieces.merge(name.split(":", -1)[2], score, Math::max);
                    }
                });
        return pieces.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
