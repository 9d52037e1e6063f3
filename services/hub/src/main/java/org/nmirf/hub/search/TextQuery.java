package org.nmirf.hub.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.SimpleQueryStringFlag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words as a query: one part a language, so that each is analysed as its language wants it, named
 * after it, so that a hit tells which language matched.
 */
final class TextQuery {

    /** Short queries need every word, longer ones most: a question is not a list of conditions. */
    private static final String ENOUGH_WORDS = "2<-1 5<60%";

    /** Every language has its own; the engine knows one. */
    private static final Pattern QUOTATION_MARKS =
            Pattern.compile("[\u201C\u201D\u201E\u00AB\u00BB]");

    private static final Pattern OPERATORS = Pattern.compile("\"[^\"]+\"|\\p{L}\\*");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int SHORTEST_FUZZY = 4;
    private static final int LONG_WORD = 8;
    private static final float FOLDED_BOOST = 0.6f;
    private static final double OTHER_LANGUAGES = 0.1;

    private TextQuery() {}

    static Query of(PracticeQuery query) {
        if (query.words().isEmpty()) {
            return Query.of(all -> all.matchAll(match -> match));
        }
        return Query.of(
                any ->
                        any.disMax(
                                languages ->
                                        languages
                                                .tieBreaker(OTHER_LANGUAGES)
                                                .queries(
                                                        IndexMapping.ANALYZERS.keySet().stream()
                                                                .sorted()
                                                                .map(code -> part(code, query))
                                                                .toList())));
    }

    private static Query part(String language, PracticeQuery query) {
        List<String> analysed = fields(language, "");
        List<String> folded = fields(language, IndexMapping.FOLDED_SUFFIX);
        String words = QUOTATION_MARKS.matcher(query.words()).replaceAll("\"");
        List<Query> ways =
                query.spelling() == PracticeQuery.Spelling.CLOSE
                        ? List.of(nearly(words, folded))
                        : OPERATORS.matcher(words).find()
                                ? List.of(
                                        withOperators(words, analysed, 1),
                                        withOperators(words, folded, FOLDED_BOOST))
                                : List.of(
                                        plain(words, analysed, 1),
                                        plain(words, folded, FOLDED_BOOST));
        return Query.of(one -> one.disMax(best -> best.queryName(language).queries(ways)));
    }

    private static Query plain(String words, List<String> fields, float boost) {
        return Query.of(
                one ->
                        one.combinedFields(
                                combined ->
                                        combined.query(words)
                                                .fields(fields)
                                                .minimumShouldMatch(ENOUGH_WORDS)
                                                .boost(boost)));
    }

    private static Query withOperators(String words, List<String> fields, float boost) {
        return Query.of(
                one ->
                        one.simpleQueryString(
                                string ->
                                        string.query(words)
                                                .fields(fields)
                                                .flags(
                                                        SimpleQueryStringFlag.Phrase,
                                                        SimpleQueryStringFlag.Prefix,
                                                        SimpleQueryStringFlag.Whitespace)
                                                .minimumShouldMatch(ENOUGH_WORDS)
                                                .boost(boost)));
    }

    private static Query nearly(String words, List<String> folded) {
        String fuzzy =
                Arrays.stream(NOT_WORDS.split(words))
                        .filter(word -> !word.isEmpty())
                        .map(TextQuery::fuzzy)
                        .collect(Collectors.joining(" "));
        return Query.of(
                one ->
                        one.simpleQueryString(
                                string ->
                                        string.query(fuzzy)
                                                .fields(folded)
                                                .flags(
                                                        SimpleQueryStringFlag.Fuzzy,
                                                        SimpleQueryStringFlag.Whitespace)
                                                .fuzzyPrefixLength(1)
                                                .minimumShouldMatch(ENOUGH_WORDS)));
    }

    private static String fuzzy(String word) {
        return word.length() < SHORTEST_FUZZY
                ? word
                : word + (word.length() < LONG_WORD ? "~1" : "~2");
    }

    private static List<String> fields(String language, String suffix) {
        List<String> fields = new ArrayList<>();
        for (String field : IndexMapping.TEXT_FIELDS) {
            fields.add(IndexMapping.text(language, field) + suffix + boost(field));
        }
        fields.add(IndexMapping.concepts(language) + suffix);
        return fields;
    }

    private static String boost(String field) {
        return switch (field) {
            case "title" -> "^4";
            case "summary" -> "^2";
            default -> "";
        };
    }
}
