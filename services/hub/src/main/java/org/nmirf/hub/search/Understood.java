package org.nmirf.hub.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nmirf.hub.analysis.LanguageAnalysis;
import org.nmirf.hub.analysis.LanguageGuess;
import org.nmirf.hub.concept.ConceptFinder;
import org.nmirf.hub.concept.ConceptKey;
import org.nmirf.hub.concept.Mention;
import org.nmirf.hub.query.Expression;
import org.nmirf.hub.query.QueryParser;

/** What was typed, with what it means. */
public final class Understood {

    /** What share of the words concepts must stand for to find without any word. */
    private static final double MOSTLY = 0.5;

    private static final int FEW_WORDS = 3;
    private static final int ENOUGH_OF_A_QUESTION = 5 * PracticeSearch.PAGE;

    private final Optional<Expression> expression;
    private final Optional<String> language;
    private final Map<String, List<Mention>> mentions = new HashMap<>();

    /** How many of the words a practice must have. */
    public enum Breadth {
        /** All of a few, most of many. */
        NARROW,
        /** One of them. */
        WIDE
    }

    private Understood(Optional<Expression> expression, Optional<String> language) {
        this.expression = expression;
        this.language = language;
    }

    /** Reads what was typed. */
    static Understood of(PracticeQuery query, ConceptFinder concepts) {
        Optional<Expression> expression = QueryParser.parse(query.words());
        Understood understood = new Understood(expression, LanguageGuess.of(query.words()));
        expression.ifPresent(one -> understood.find(one, concepts));
        return understood;
    }

    /**
     * Reads a text that somebody wrote for others, not for a search: nothing in it is an operator,
     * and whom it names narrows nothing down.
     */
    static Understood ofText(String text, ConceptFinder concepts) {
        Understood understood =
                new Understood(Optional.of(new Expression.Words(text)), LanguageGuess.of(text));
        understood.mentions.put(
                text,
                concepts.find(text).stream().filter(mention -> !mention.isOfOrigin()).toList());
        return understood;
    }

    private void find(Expression part, ConceptFinder concepts) {
        switch (part) {
            case Expression.Words words -> mentions.put(words.text(), concepts.find(words.text()));
            // Whoever quotes means these words.
            case Expression.Phrase _, Expression.Prefix _ -> {}
            case Expression.All all -> all.parts().forEach(one -> find(one, concepts));
            case Expression.Any any -> any.parts().forEach(one -> find(one, concepts));
            case Expression.Not not -> find(not.part(), concepts);
        }
    }

    Optional<Expression> expression() {
        return expression;
    }

    /** The language of the words, or empty when nothing tells it. */
    Optional<String> language() {
        return language;
    }

    /** What words of the query name, in their order. */
    List<Mention> mentions(String words) {
        return mentions.getOrDefault(words, List.of());
    }

    /** What the words that are wanted name. */
    public List<Mention> mentions() {
        return expression.stream()
                .flatMap(Expression::wanted)
                .distinct()
                .flatMap(words -> mentions(words).stream())
                .toList();
    }

    /** The subjects that the words name. */
    public List<ConceptKey> subjects() {
        return concepts().filter(concept -> !concept.isOfOrigin()).toList();
    }

    /** The countries and languages that the words name. */
    public List<ConceptKey> origins() {
        return concepts().filter(ConceptKey::isOfOrigin).toList();
    }

    private Stream<ConceptKey> concepts() {
        return mentions().stream().flatMap(mention -> mention.concepts().stream()).distinct();
    }

    /** Whether concepts stand for at least half of the words that say something. */
    boolean isMostlyConcepts(String words) {
        var tokens = LanguageAnalysis.stems(languageOf(words), words);
        long covered =
                tokens.stream()
                        .filter(
                                token ->
                                        mentions(words).stream()
                                                .anyMatch(
                                                        mention ->
                                                                mention.start() <= token.start()
                                                                        && token.end()
                                                                                <= mention.end()))
                        .count();
        return covered >= MOSTLY * tokens.size();
    }

    /** Whether anything is asked for that stems of this language do not find. */
    boolean asksForExactWords(String language) {
        return expression.filter(one -> asksForExactWords(one, language)).isPresent();
    }

    private static boolean asksForExactWords(Expression part, String language) {
        return switch (part) {
            case Expression.Words words -> LanguageAnalysis.stems(language, words.text()).isEmpty();
            case Expression.Phrase _, Expression.Prefix _ -> true;
            case Expression.All all ->
                    all.parts().stream().anyMatch(one -> asksForExactWords(one, language));
            case Expression.Any any ->
                    any.parts().stream().anyMatch(one -> asksForExactWords(one, language));
            case Expression.Not _ -> false;
        };
    }

    private String languageOf(String words) {
        return language.or(
                        () ->
                                mentions(words).stream()
                                        .flatMap(mention -> mention.languages().stream())
                                        .findFirst())
                .orElse("en");
    }

    /** Whether so many practices with most of the words make a wider search needless. */
    boolean isEnough(long found) {
        if (expression.isEmpty() || (found > 0 && !canWiden())) {
            return true;
        }
        return found >= (isQuestion() ? ENOUGH_OF_A_QUESTION : PracticeSearch.PAGE);
    }

    /** Of many words any one may be another in the practice that answers. */
    private boolean isQuestion() {
        return expression.stream()
                .flatMap(Expression::wanted)
                .anyMatch(
                        words ->
                                LanguageAnalysis.stems(languageOf(words), words).size()
                                        > FEW_WORDS);
    }

    /** Whether a wider search can find more than a narrow one. */
    boolean canWiden() {
        return expression.filter(Understood::canWiden).isPresent();
    }

    private static boolean canWiden(Expression part) {
        return switch (part) {
            case Expression.Words words -> LanguageAnalysis.exact(words.text()).size() > 1;
            case Expression.All all ->
                    all.isSaid()
                            ? all.parts().stream().anyMatch(Understood::canWiden)
                            : all.parts().stream().filter(Understood::isWanted).count() > 1;
            case Expression.Any any -> any.parts().stream().anyMatch(Understood::canWiden);
            case Expression.Phrase _, Expression.Prefix _, Expression.Not _ -> false;
        };
    }

    private static boolean isWanted(Expression part) {
        return !(part instanceof Expression.Not);
    }
}
