package org.nmirf.hub.recommendation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.concept.ConceptKey;
import org.nmirf.hub.search.Answering;

/**
 * Practices that answered a recommendation.
 *
 * @param reference what was asked for by its symbol, or null
 * @param words the words by which others were looked for; empty where there are none
 * @param same practices that say they answer this very paragraph
 * @param sameDocument practices that say they answer another recommendation of that document
 * @param alike practices that answered one like it, or speak of the same; best first
 * @param total how many are like it at all
 * @param concepts what the words name, or the body whose document it is
 */
record Answers(
        @Nullable Reference reference,
        String words,
        List<Answering> same,
        List<Answering> sameDocument,
        List<Answering> alike,
        long total,
        List<ConceptKey> concepts) {

    Answers {
        same = List.copyOf(same);
        sameDocument = List.copyOf(sameDocument);
        alike = List.copyOf(alike);
        concepts = List.copyOf(concepts);
    }

    /** Whether no practice answers it. */
    public boolean isEmpty() {
        return same.isEmpty() && sameDocument.isEmpty() && alike.isEmpty();
    }

    /** Ids of everything that was found, in the order of the page. */
    List<String> ids() {
        return Stream.concat(
                        ids(same, sameDocument).stream(),
                        alike.stream().map(one -> one.practice().id()))
                .toList();
    }

    /** The words of a recommendation as the first of these practices gives them. */
    static Optional<String> words(List<Answering> practices) {
        return practices.stream()
                .flatMap(one -> one.answered().stream())
                .map(passage -> passage.recommendation().text())
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** Ids of everything that its symbol found. */
    static List<String> ids(List<Answering> same, List<Answering> sameDocument) {
        return Stream.concat(same.stream(), sameDocument.stream())
                .map(one -> one.practice().id())
                .toList();
    }
}
