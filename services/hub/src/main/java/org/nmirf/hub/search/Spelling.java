package org.nmirf.hub.search;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.FieldSuggester;
import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import co.elastic.clients.elasticsearch.core.search.TermSuggestOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nmirf.hub.analysis.LanguageAnalysis;
import org.nmirf.hub.analysis.Token;
import org.nmirf.hub.query.Expression;

/**
 * Words of a query that no practice has, and what published texts have that is spelled nearly so.
 * What was typed is never replaced: the reader is asked.
 */
final class Spelling {

    private static final String KNOWN = "known";
    private static final String WORDS = "words";
    private static final int SHORTEST = 4;
    private static final int MOST_WORDS = 8;

    /** Only in longer words may two letters be wrong. */
    private static final int LONG = 8;

    // The engine scores by the share of letters that are the same.
    private static final double ONE_LETTER = 0.75;

    private final String typed;
    private final List<Token> words;

    private Spelling(String typed, List<Token> words) {
        this.typed = typed;
        this.words = words;
    }

    /** Of the words that are wanted in any of their forms. */
    static Spelling of(PracticeQuery query, Understood understood) {
        List<String> wanted =
                understood.expression().stream()
                        .flatMap(Spelling::lists)
                        .flatMap(words -> LanguageAnalysis.exact(words).stream())
                        .map(Token::term)
                        .toList();
        return new Spelling(
                query.words(),
                LanguageAnalysis.exact(query.words()).stream()
                        .filter(token -> wanted.contains(token.term()))
                        .filter(token -> token.term().length() >= SHORTEST)
                        .filter(token -> token.term().codePoints().allMatch(Character::isLetter))
                        .limit(MOST_WORDS)
                        .toList());
    }

    private static Stream<String> lists(Expression expression) {
        return switch (expression) {
            case Expression.Words words -> Stream.of(words.text());
            case Expression.All all -> all.parts().stream().flatMap(Spelling::lists);
            case Expression.Any any -> any.parts().stream().flatMap(Spelling::lists);
            case Expression.Phrase _, Expression.Prefix _, Expression.Not _ -> Stream.empty();
        };
    }

    void ask(SearchRequestBody.Builder request) {
        if (words.isEmpty()) {
            return;
        }
        Map<String, Query> queries = new LinkedHashMap<>();
        words.forEach(word -> queries.put(word.term(), LanguageParts.everyWord(word.term())));
        request.aggregations(
                WORDS,
                all ->
                        all.global(global -> global)
                                .aggregations(
                                        KNOWN,
                                        known ->
                                                known.filters(
                                                        f -> f.filters(b -> b.keyed(queries)))));
        Map<String, FieldSuggester> suggesters = new HashMap<>();
        for (String language : IndexMapping.LANGUAGES) {
            suggesters.put(language, suggester(language));
        }
        request.suggest(
                suggest ->
                        suggest.text(String.join(" ", words.stream().map(Token::term).toList()))
                                .suggesters(suggesters));
    }

    private static FieldSuggester suggester(String language) {
        return FieldSuggester.of(
                one ->
                        one.term(
                                term ->
                                        term.field(IndexMapping.exact(language))
                                                .suggestMode(SuggestMode.Missing)
                                                .minWordLength(SHORTEST)
                                                .prefixLength(1)
                                                .size(3)));
    }

    /** The query as it may have been meant, or empty when every word is known. */
    Optional<String> read(ResponseBody<IndexDocument> answer) {
        List<Token> unknown = unknown(answer);
        StringBuilder corrected = new StringBuilder(typed);
        boolean isCorrected = false;
        // From the end, so that places before stay where they are.
        for (Token word : unknown.reversed()) {
            Optional<String> other = nearest(word.term(), answer);
            if (other.isPresent()) {
                corrected.replace(word.start(), word.end(), other.get());
                isCorrected = true;
            }
        }
        return isCorrected ? Optional.of(corrected.toString()) : Optional.empty();
    }

    private List<Token> unknown(ResponseBody<IndexDocument> answer) {
        var all = answer.aggregations().get(WORDS);
        if (all == null) {
            return List.of();
        }
        var known = all.global().aggregations().get(KNOWN);
        return known == null
                ? List.of()
                : words.stream()
                        .filter(
                                word -> {
                                    var bucket = known.filters().buckets().keyed().get(word.term());
                                    return bucket != null && bucket.docCount() == 0;
                                })
                        .toList();
    }

    private static Optional<String> nearest(String word, ResponseBody<IndexDocument> answer) {
        List<TermSuggestOption> options = new ArrayList<>();
        answer.suggest()
                .values()
                .forEach(
                        suggestions ->
                                suggestions.forEach(
                                        one -> {
                                            if (one.isTerm() && one.term().text().equals(word)) {
                                                options.addAll(one.term().options());
                                            }
                                        }));
        return options.stream()
                .filter(option -> word.length() >= LONG || option.score() >= ONE_LETTER)
                .max(
                        Comparator.comparingDouble(TermSuggestOption::score)
                                .thenComparingLong(TermSuggestOption::freq))
                .map(TermSuggestOption::text);
    }
}
