package org.nmirf.hub.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.nmirf.hub.search.Understood.Breadth;

/**
 * What is like a text: practices with its telling words, as the engine chooses them by how rare
 * they are, in the language of the text, and those with its concepts in any language.
 */
final class LikenessQuery {

    /** Begins the name of the part for words of recommendations; the language follows. */
    static final String ANSWERED = "answered:";

    /** So many of the rarest words of a text are asked for. */
    private static final int MOST_WORDS = 30;

    /** What was recommended is shorter than a practice and written as what is compared with it. */
    private static final String ENOUGH_OF_A_RECOMMENDATION = "2<-1 4<35%";

    private static final String ENOUGH_OF_A_PRACTICE = "2<-1 4<40%";

    /** Who answered one like it comes before who only speaks of the same. */
    private static final float RECOMMENDATION = 5;

    private LikenessQuery() {}

    /** Languages whose practices can share words with a text. */
    static Collection<String> languages(Understood text) {
        return text.language().<Collection<String>>map(List::of).orElse(IndexMapping.LANGUAGES);
    }

    /** Practices that answer a recommendation like it, or speak of what it speaks of. */
    static Query ofRecommendation(String text, Understood understood) {
        List<Query> ways = new ArrayList<>();
        for (String language : languages(understood)) {
            ways.add(answered(language, text));
        }
        ways.add(best(text, languages(understood)));
        var mentions = understood.mentions(text);
        if (!mentions.isEmpty()) {
            ways.add(ConceptPart.of(mentions, Breadth.WIDE, 0));
        }
        return any(ways);
    }

    private static Query answered(String language, String text) {
        return words(
                IndexMapping.answers(language),
                text,
                ENOUGH_OF_A_RECOMMENDATION,
                RECOMMENDATION,
                ANSWERED + language);
    }

    /** Words in practices; of the languages the best counts. */
    private static Query best(String text, Collection<String> languages) {
        List<Query> parts =
                languages.stream()
                        .map(
                                language ->
                                        words(
                                                IndexMapping.words(language),
                                                text,
                                                ENOUGH_OF_A_PRACTICE,
                                                1,
                                                LanguageParts.NAME + language + ":0"))
                        .toList();
        return Query.of(one -> one.disMax(best -> best.queries(parts)));
    }

    /** The telling words of a text in a field. */
    static Query words(String field, String text, String enough, float boost, String name) {
        return Query.of(
                one ->
                        one.moreLikeThis(
                                like ->
                                        like.fields(field)
                                                .like(given -> given.text(text))
                                                .minTermFreq(1)
                                                .minDocFreq(1)
                                                .maxQueryTerms(MOST_WORDS)
                                                .minimumShouldMatch(enough)
                                                .boost(boost)
                                                .queryName(name)));
    }

    /** At least one of these. */
    static Query any(List<Query> ways) {
        return Query.of(one -> one.bool(bool -> bool.should(ways).minimumShouldMatch("1")));
    }
}
