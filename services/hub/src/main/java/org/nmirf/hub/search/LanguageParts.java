package org.nmirf.hub.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nmirf.hub.analysis.LanguageAnalysis;
import org.nmirf.hub.analysis.Script;
import org.nmirf.hub.analysis.Token;
import org.nmirf.hub.search.Understood.Breadth;

/**
 * Words as they stand in texts: one part a language, so that each is analysed as its language wants
 * it, named after it, so that a hit tells which language matched. The best language counts.
 */
final class LanguageParts {

    /** Begins the name of a part; the language and the number of its piece follow. */
    static final String NAME = "text:";

    /** Short queries need every word, longer ones most: a question is not a list of conditions. */
    private static final String MOST_WORDS = "2<-1 5<60%";

    private static final String ANY_WORD = "1";

    private static final float EXACT = 0.3f;
    private static final float TITLE = 0.8f;
    private static final float SUMMARY = 0.4f;

    /** What is said in one language is answered in it first. */
    private static final float OWN_LANGUAGE = 2;

    private LanguageParts() {}

    /** Words in any of their forms, with how well they fit. */
    static Query words(String text, Optional<String> language, Breadth breadth, int piece) {
        return best(
                code -> {
                    boolean isOwn = language.filter(code::equals).isPresent();
                    return words(code, text, breadth, isOwn ? OWN_LANGUAGE : 1, piece);
                });
    }

    /** The same practices, where only that they fit matters. */
    static Query unscored(String text, Breadth breadth) {
        List<Query> parts =
                IndexMapping.LANGUAGES.stream()
                        .map(code -> most(code, text, LanguageAnalysis.stems(code, text), breadth))
                        .toList();
        return Query.of(one -> one.bool(bool -> bool.should(parts).minimumShouldMatch("1")));
    }

    private static Query words(String code, String text, Breadth breadth, float boost, int piece) {
        List<Token> stems = LanguageAnalysis.stems(code, text);
        String telling = stems.isEmpty() ? text : telling(text, stems);
        // Words of another script stand in a text as names do: no form or place is better.
        List<Query> better = Script.isIn(text, code) ? better(code, text, telling) : List.of();
        return Query.of(
                one ->
                        one.bool(
                                bool ->
                                        bool.queryName(name(code, piece))
                                                .boost(boost)
                                                .must(most(code, text, stems, breadth))
                                                .should(better)));
    }

    /** Enough of the words; nothing but small words: then they are what is meant. */
    private static Query most(String code, String text, List<Token> stems, Breadth breadth) {
        String field = stems.isEmpty() ? IndexMapping.exact(code) : IndexMapping.words(code);
        return match(field, text, breadth == Breadth.NARROW ? MOST_WORDS : ANY_WORD, 1);
    }

    private static List<Query> better(String code, String text, String telling) {
        return List.of(
                match(IndexMapping.exact(code), telling, ANY_WORD, EXACT),
                match(IndexMapping.text(code, "title"), text, ANY_WORD, TITLE),
                match(IndexMapping.text(code, "summary"), text, ANY_WORD, SUMMARY));
    }

    /** The pieces of the text that terms were made of: without small words. */
    private static String telling(String text, List<Token> stems) {
        StringBuilder pieces = new StringBuilder();
        int end = 0;
        for (Token token : stems) {
            // Pairs of Chinese characters overlap.
            if (token.end() > end) {
                int start = Math.max(end, token.start());
                pieces.append(start > end && end > 0 ? " " : "").append(text, start, token.end());
                end = token.end();
            }
        }
        return pieces.toString();
    }

    private static Query match(String field, String text, String enough, float boost) {
        return Query.of(
                one ->
                        one.match(
                                match ->
                                        match.field(field)
                                                .query(text)
                                                .minimumShouldMatch(enough)
                                                .boost(boost)));
    }

    /** Every one of the words, in any of their forms; without a score of use. */
    static Query everyWord(String text) {
        return best(
                code ->
                        Query.of(
                                one ->
                                        one.match(
                                                match ->
                                                        match.field(IndexMapping.words(code))
                                                                .query(text)
                                                                .operator(Operator.And))));
    }

    /** Words in this order and form. */
    static Query phrase(String text, int piece) {
        return best(code -> exactly(code, piece, field -> phrase(field, text)));
    }

    /** Words that begin so. */
    static Query prefix(String text, int piece) {
        // The same folding as the words of the index have.
        String folded =
                LanguageAnalysis.exact(text).stream().map(Token::term).findFirst().orElse(text);
        return best(
                code ->
                        exactly(
                                code,
                                piece,
                                field ->
                                        Query.of(
                                                one ->
                                                        one.prefix(
                                                                prefix ->
                                                                        prefix.field(field)
                                                                                .value(folded)))));
    }

    private static Query exactly(String code, int piece, Function<String, Query> in) {
        return Query.of(
                one ->
                        one.bool(
                                bool ->
                                        bool.queryName(name(code, piece))
                                                .must(in.apply(IndexMapping.exact(code)))
                                                .should(in.apply(IndexMapping.exact(code, "title")))
                                                .should(
                                                        in.apply(
                                                                IndexMapping.exact(
                                                                        code, "summary")))));
    }

    private static Query phrase(String field, String text) {
        return Query.of(one -> one.matchPhrase(phrase -> phrase.field(field).query(text)));
    }

    private static Query best(Function<String, Query> part) {
        List<Query> parts = new ArrayList<>();
        IndexMapping.LANGUAGES.forEach(code -> parts.add(part.apply(code)));
        return Query.of(one -> one.disMax(best -> best.queries(parts)));
    }

    private static String name(String code, int piece) {
        return NAME + code + ":" + piece;
    }
}
