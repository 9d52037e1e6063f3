package org.nmirf.hub.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nmirf.hub.concept.ConceptKey;
import org.nmirf.hub.search.IndexedPractice.IndexedText;

/** What is like a practice: the same subjects in any language, the same words in one of its own. */
final class SimilarityQuery {

    private static final int LONGEST = 3000;

    /** A rare concept in common says more than a common one. */
    private static final float SUBJECT = 1.5f;

    private static final String ENOUGH_WORDS = "2<-1 4<35%";

    private SimilarityQuery() {}

    /** The words of a text that say what it is about. */
    static String words(IndexedText text) {
        String all =
                String.join("\n", text.title(), text.summary(), text.challenge(), text.response());
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST);
    }

    /**
     * Whatever shares one of them.
     *
     * @param texts language to words
     * @param subjects what the practice is about; two of them must be shared where there are more
     */
    static Query of(Map<String, String> texts, List<ConceptKey> subjects) {
        List<Query> ways = new ArrayList<>();
        List<Query> words = new ArrayList<>();
        texts.forEach(
                (language, text) ->
                        words.add(
                                LikenessQuery.words(
                                        IndexMapping.words(language),
                                        text,
                                        ENOUGH_WORDS,
                                        1,
                                        LanguageParts.NAME + language + ":0")));
        if (!words.isEmpty()) {
            ways.add(Query.of(one -> one.disMax(best -> best.queries(words))));
        }
        if (!subjects.isEmpty()) {
            ways.add(shared(subjects));
        }
        return LikenessQuery.any(ways);
    }

    private static Query shared(List<ConceptKey> subjects) {
        List<Query> each = subjects.stream().map(SimilarityQuery::subject).toList();
        return Query.of(
                one ->
                        one.bool(
                                bool ->
                                        bool.should(each)
                                                .minimumShouldMatch(
                                                        subjects.size() > 2 ? "2" : "1")));
    }

    private static Query subject(ConceptKey concept) {
        return Query.of(
                one ->
                        one.term(
                                term ->
                                        term.field(IndexMapping.CONCEPTS)
                                                .value(concept.text())
                                                .boost(SUBJECT)));
    }
}
