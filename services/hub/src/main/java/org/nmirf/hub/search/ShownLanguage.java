package org.nmirf.hub.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nmirf.web.language.Language;

/** Decides in which of its languages a practice is shown. */
public final class ShownLanguage {

    /** What share of the best match the reader's own language needs for words of another one. */
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

    /**
     * For a reader who searched: what they read best, unless they wrote in another language or only
     * that one matched. Somebody who writes in their own language wants no other.
     *
     * @param said the language of the words, or empty when nothing tells it
     * @param scores of the parts of the query that matched, by their names
     */
    static String of(
            IndexedPractice practice,
            PracticeQuery query,
            Optional<String> said,
            Map<String, Double> scores) {
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
        double own = matched.getOrDefault(reader, 0.0);
        boolean isOwn =
                said.map(one -> one.equals(reader) || own >= NEARLY_AS_GOOD * best).orElse(own > 0);
        if (best == 0 || (isOwn && written.contains(reader))) {
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
