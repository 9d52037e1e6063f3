package org.nmirf.hub.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/**
 * The analyses of the languages that texts may have: one a language that brings the forms of a word
 * together, and one for all that keeps words as they are but for case, accents, vowel signs and
 * elided articles. What Elasticsearch does by {@link #settings()}, {@link #stems} does in here.
 */
public final class LanguageAnalysis {

    /** Name of the analyzer that keeps words as they are. */
    public static final String EXACT = "exact";

    private static final Step ELISION =
            Steps.elision(
                    List.of(
                            "l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu",
                            "lorsqu", "puisqu"));
    // Printed Russian leaves the dots out.
    private static final Step YO = Steps.replacing("russian_yo", "[ёЁ]", "е");

    private static final Map<String, Chain> STEMMED = stemmed();
    private static final Chain WORDS =
            new Chain(
                    List.of(
                            Steps.POSSESSIVE,
                            ELISION,
                            Steps.WIDTH,
                            Steps.LOWERCASE,
                            Steps.DIGITS,
                            Steps.ARABIC_LETTERS,
                            YO,
                            Steps.FOLDING));

    private LanguageAnalysis() {}

    /** Name of the analyzer that brings the forms of a language's words together. */
    public static String analyzer(String language) {
        return "words_" + language;
    }

    /** Codes of the languages that have an analysis. */
    public static Set<String> languages() {
        return STEMMED.keySet();
    }

    /** The terms of a text in that language, forms of a word brought together. */
    public static List<Token> stems(String language, String text) {
        Chain chain = STEMMED.get(language);
        if (chain == null) {
            throw new IllegalArgumentException("no analysis of " + language);
        }
        return chain.tokens(text);
    }

    /** The words of a text in any language, as they are but for case and accents. */
    public static List<Token> exact(String text) {
        return WORDS.tokens(text);
    }

    /** Analyzers and filters as the settings of an index take them under {@code analysis}. */
    public static Map<String, Object> settings() {
        Map<String, Object> analyzers = new LinkedHashMap<>();
        Map<String, Object> filters = new LinkedHashMap<>();
        STEMMED.forEach((language, chain) -> add(analyzer(language), chain, analyzers, filters));
        add(EXACT, WORDS, analyzers, filters);
        return Map.of("analyzer", analyzers, "filter", filters);
    }

    private static void add(
            String name, Chain chain, Map<String, Object> analyzers, Map<String, Object> filters) {
        analyzers.put(
                name,
                Map.of(
                        "type",
                        "custom",
                        "tokenizer",
                        "standard",
                        "filter",
                        chain.steps().stream().map(Step::name).toList()));
        chain.steps().stream()
                .filter(step -> !step.definition().isEmpty())
                .forEach(step -> filters.put(step.name(), step.definition()));
    }

    private static Map<String, Chain> stemmed() {
        Map<String, Chain> chains = new LinkedHashMap<>();
        chains.put("ar", arabic());
        chains.put("en", english());
        chains.put("fr", french());
        chains.put("es", spanish());
        chains.put("pt", portuguese());
        chains.put("ru", russian());
        chains.put(
                "zh",
                new Chain(
                        List.of(
                                Steps.WIDTH,
                                Steps.LOWERCASE,
                                Steps.DIGITS,
                                Steps.FOLDING,
                                Steps.BIGRAMS)));
        return Map.copyOf(chains);
    }

    private static Chain english() {
        return chain(
                "en",
                List.of(Steps.POSSESSIVE),
                List.of(
                        // British and American spelling.
                        Steps.replacing(
                                "english_ize",
                                "is(e|ed|es|er|ers|ing|ation|ations|ational)$",
                                "iz$1"),
                        Steps.replacing(
                                "english_or",
                                "(\\p{L}{2}[bvnlmd])our(s|ed|ing|er|ers|able|al|ably|ful|hood)?$",
                                "$1or$2")),
                Steps.stemmer(
                        "english",
                        "porter2",
                        tokens -> new SnowballFilter(tokens, new EnglishStemmer())));
    }

    private static Chain french() {
        return chain(
                "fr",
                List.of(ELISION),
                List.of(),
                Steps.stemmer("french", "light_french", FrenchLightStemFilter::new));
    }

    private static Chain spanish() {
        return chain(
                "es",
                List.of(),
                // The stemmer wants this accent, which readers leave out.
                List.of(Steps.replacing("spanish_ion", "([cs])ion$", "$1ión")),
                Steps.stemmer(
                        "spanish",
                        "spanish",
                        tokens -> new SnowballFilter(tokens, new SpanishStemmer())));
    }

    private static Chain portuguese() {
        return chain(
                "pt",
                List.of(),
                List.of(
                        Steps.replacing("portuguese_cao", "c(ao|oes)$", "ção"),
                        Steps.replacing("portuguese_ao", "([^ç])oes$", "$1ão")),
                Steps.stemmer("portuguese", "light_portuguese", PortugueseLightStemFilter::new));
    }

    private static Chain russian() {
        return chain(
                "ru",
                List.of(YO),
                List.of(),
                Steps.stemmer("russian", "light_russian", RussianLightStemFilter::new));
    }

    private static Chain arabic() {
        var words = WordLists.of("ar");
        return new Chain(
                List.of(
                        Steps.LOWERCASE,
                        Steps.DIGITS,
                        Steps.stopWords("ar", words.stop()),
                        Steps.ARABIC_LETTERS,
                        Steps.FOLDING,
                        // The stemmer takes one of these away and leaves the other.
                        Steps.replacing("arabic_and", "^[وف](?=(?:لل|بال|كال|ال)\\p{L}{2})", ""),
                        // Words that begin with the same letters as the article lose them, too,
                        // with the article before them or without.
                        Steps.replacing(
                                "arabic_article", "^(?:ال|بال|كال|لل)(?:ال)?(?=\\p{L}{3})", ""),
                        Steps.replacing("arabic_their", "(?<=\\p{L}{3})(?:ها|هما|هم|هن)$", ""),
                        Steps.forms("ar", withPrefixes(words.forms())),
                        Steps.stemmer("arabic", "arabic", ArabicStemFilter::new)));
    }

    /** Conjunctions and prepositions of one letter are written together with the word. */
    private static Map<String, String> withPrefixes(Map<String, String> forms) {
        Map<String, String> all = new LinkedHashMap<>(forms);
        forms.forEach(
                (form, word) ->
                        List.of("و", "ب", "ل", "ف")
                                .forEach(letter -> all.putIfAbsent(letter + form, word)));
        return all;
    }

    /** Folds before it stems, so that a word is found with its accents or without. */
    private static Chain chain(
            String language, List<Step> first, List<Step> spelling, Step stemmer) {
        var words = WordLists.of(language);
        List<Step> steps = new ArrayList<>(first);
        steps.add(Steps.LOWERCASE);
        steps.add(Steps.DIGITS);
        steps.add(Steps.stopWords(language, words.stop()));
        steps.add(Steps.FOLDING);
        steps.add(Steps.forms(language, words.forms()));
        steps.addAll(spelling);
        steps.add(stemmer);
        steps.add(Steps.FOLDING);
        return new Chain(steps);
    }
}
