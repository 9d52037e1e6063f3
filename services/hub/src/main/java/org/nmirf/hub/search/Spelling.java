package org.nmirf.hub.search;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.search.FieldSuggester;
import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import co.elastic.clients.elasticsearch.core.search.TermSuggestOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nmirf.hub.analysis.LanguageAnalysis;
import org.nmirf.hub.analysis.Script;
import org.nmirf.hub.analysis.Token;
import org.nmirf.hub.query.Expression;
import org.nmirf.hub.search.Understood.Breadth;

/**
 * Words of a query that no practice has, and what published texts have that is spelled nearly so.
 * What was typed is never replaced: the reader is asked.
 */
final class Spelling {

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

    /** Whether there is no word to look at. */
    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Asks of each word whether any practice has it in any form. */
    List<SearchRequestBody> whetherKnown() {
        // Small words, of which no form is searched, are looked for as they stand.
        return words.stream()
                .map(word -> any(LanguageParts.unscored(word.term(), Breadth.NARROW)))
                .toList();
    }

    private static SearchRequestBody any(Query query) {
        return SearchRequestBody.of(
                request ->
                        request.query(filter -> filter.bool(bool -> bool.filter(query)))
                                .trackTotalHits(track -> track.enabled(true))
                                .terminateAfter(1L)
                                .size(0));
    }

    /**
     * The words that no practice has.
     *
     * @param answers to {@link #whetherKnown}, in its order
     */
    Spelling unknown(List<MultiSearchItem<IndexDocument>> answers) {
        return new Spelling(
                typed,
                IntStream.range(0, words.size())
                        .filter(at -> Found.total(answers.get(at)) == 0)
                        .mapToObj(words::get)
                        .toList());
    }

    /**
     * Asks for words that are spelled nearly so, in the languages that have such letters: a word
     * costs as much in each as a whole search.
     */
    SearchRequest alternatives() {
        String text = String.join(" ", words.stream().map(Token::term).toList());
        Map<String, FieldSuggester> suggesters = new HashMap<>();
        IndexMapping.LANGUAGES.stream()
                .filter(language -> Script.isIn(text, language))
                .forEach(language -> suggesters.put(language, suggester(language)));
        return SearchRequest.of(
                request ->
                        request.index(IndexMapping.LIVE)
                                .size(0)
                                .suggest(suggest -> suggest.text(text).suggesters(suggesters)));
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

    /**
     * The query as it may have been meant, or empty when nothing is spelled nearly so.
     *
     * @param answer to {@link #alternatives}
     */
    Optional<String> read(ResponseBody<IndexDocument> answer) {
        StringBuilder corrected = new StringBuilder(typed);
        boolean isCorrected = false;
        // From the end, so that places before stay where they are.
        for (Token word : words.reversed()) {
            Optional<String> other = nearest(word.term(), answer);
            if (other.isPresent()) {
                corrected.replace(word.start(), word.end(), other.get());
                isCorrected = true;
            }
        }
        return isCorrected ? Optional.of(corrected.toString()) : Optional.empty();
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
