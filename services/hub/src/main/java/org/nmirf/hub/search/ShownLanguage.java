package org.nmirf.hub.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nmirf.web.language.Language;

/** Decides in which of its languages a practice is shown. */
public final class ShownLanguage {

    /** The reader's own language wins while it matched nearly as well as the best. */
    private static final double NEARLY_AS_GOOD = 0.6;

    private static final String ORIGINAL = "ORIGINAL";

    private static final List<String> ORDER =
            Language.forContent().stream().map(Language::code).toList();

    private ShownLanguage() {}

    /**
     * For a reader of that language: that one, else the original where it is told, else the first
     * that there is in the order of the languages of the network.
     */
    public static String of(IndexedPractice practice, String reader) {
        return practice.texts().containsKey(reader) ? reader : original(practice);
    }

    static String of(IndexedPractice practice, PracticeQuery query, Map<String, Double> scores) {
        Map<String, Double> matched = MatchedLanguages.of(scores);
        Optional<String> only = query.onlyLanguage();
        if (only.isPresent() && practice.texts().containsKey(only.get())) {
            return only.get();
        }
        Set<String> written = practice.texts().keySet();
        double best =
                matched.entrySet().stream()
                        .filter(entry -> written.contains(entry.getKey()))
                        .mapToDouble(Map.Entry::getValue)
                        .max()
                        .orElse(0);
        String reader = query.reader().code();
        if (best == 0 || matched.getOrDefault(reader, 0.0) >= NEARLY_AS_GOOD * best) {
            return of(practice, reader);
        }
        return matched.entrySet().stream()
                .filter(entry -> written.contains(entry.getKey()))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseGet(() -> of(practice, reader));
    }

    // Of a practice without a name no text is the original: the order is the same for all of them.
    private static String original(IndexedPractice practice) {
        return practice.texts().entrySet().stream()
                .filter(entry -> entry.getValue().provenance().equals(ORIGINAL))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> ORDER.stream().filter(practice.texts()::containsKey).findFirst())
                .orElse(ORDER.getFirst());
    }
}
