package org.nmirf.hub.search;

import java.util.List;
import java.util.Optional;
import org.nmirf.hub.search.IndexedPractice.IndexedRecommendation;

/**
 * A practice and the recommendations for which it was found.
 *
 * @param practice the practice, with the reasons for which it was found
 * @param answered those of its recommendations that fit; none where only its own words and concepts
 *     do, and always none of a practice without a name
 */
public record Answering(FoundPractice practice, List<Passage> answered) {

    private static final int SHORT = 240;

    public Answering {
        answered = List.copyOf(answered);
    }

    /**
     * A recommendation and what is shown of its words.
     *
     * @param text a passage, with marks where it matched; may be empty
     */
    public record Passage(IndexedRecommendation recommendation, Marked text) {}

    /** Found by the symbol of a document; every recommendation of that document counts. */
    static Answering bySymbol(FoundPractice found, List<String> writings) {
        return new Answering(
                found,
                found.practice().recommendations().stream()
                        .filter(one -> writings.stream().anyMatch(one.symbol()::equalsIgnoreCase))
                        .map(one -> new Passage(one, Marked.plain(beginning(one.text()))))
                        .toList());
    }

    /** Found by words. */
    static Answering byWords(FoundPractice found) {
        return new Answering(
                found,
                found.highlights().getOrDefault(Highlights.ANSWERED, List.of()).stream()
                        .flatMap(passage -> origin(found, passage).stream())
                        .toList());
    }

    private static Optional<Passage> origin(FoundPractice found, Marked passage) {
        return found.practice().recommendations().stream()
                .filter(one -> one.text().contains(passage.text()))
                .findFirst()
                .map(one -> new Passage(one, passage));
    }

    private static String beginning(String text) {
        if (text.length() <= SHORT) {
            return text;
        }
        int end = text.lastIndexOf(' ', SHORT);
        return text.substring(0, end > 0 ? end : SHORT) + "\u2026";
    }
}
