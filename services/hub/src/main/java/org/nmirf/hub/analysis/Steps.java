package org.nmirf.hub.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.util.ElisionFilter;

/** The steps that analyses are made of. */
final class Steps {

    static final Step LOWERCASE = Step.named("lowercase", LowerCaseFilter::new);
    static final Step DIGITS = Step.named("decimal_digit", DecimalDigitFilter::new);
    static final Step FOLDING = Step.named("asciifolding", ASCIIFoldingFilter::new);
    static final Step WIDTH = Step.named("cjk_width", CJKWidthFilter::new);
    static final Step BIGRAMS = Step.named("cjk_bigram", CJKBigramFilter::new);
    static final Step ARABIC_LETTERS =
            Step.named("arabic_normalization", ArabicNormalizationFilter::new);

    /** Without the {@code 's} of English. */
    static final Step POSSESSIVE =
            stemmer("possessive", "possessive_english", EnglishPossessiveFilter::new);

    private Steps() {}

    static Step stemmer(String name, String language, UnaryOperator<TokenStream> filter) {
        return new Step(name + "_stems", Map.of("type", "stemmer", "language", language), filter);
    }

    static Step stopWords(String language, Collection<String> words) {
        var set = new CharArraySet(words, false);
        return new Step(
                language + "_stop",
                Map.of("type", "stop", "stopwords", words.stream().sorted().toList()),
                tokens -> new StopFilter(tokens, set));
    }

    /** Takes articles away that stand before an apostrophe. */
    static Step elision(List<String> articles) {
        var set = new CharArraySet(articles, true);
        return new Step(
                "elided_articles",
                Map.of("type", "elision", "articles", articles, "articles_case", true),
                tokens -> new ElisionFilter(tokens, set));
    }

    /** Replaces a pattern wherever it stands in a term. */
    static Step replacing(String name, String pattern, String replacement) {
        var compiled = Pattern.compile(pattern);
        return new Step(
                name,
                Map.of("type", "pattern_replace", "pattern", pattern, "replacement", replacement),
                tokens -> new PatternReplaceFilter(tokens, compiled, replacement, true));
    }

    /**
     * Gives irregular forms the one that stands for all of them, and keeps stemmers off.
     *
     * @param forms form to what stands for it
     */
    static Step forms(String language, Map<String, String> forms) {
        try {
            var rules = new StemmerOverrideFilter.Builder(false);
            forms.forEach(rules::add);
            var map = rules.build();
            return new Step(
                    language + "_forms",
                    Map.of(
                            "type",
                            "stemmer_override",
                            "rules",
                            forms.entrySet().stream()
                                    .map(form -> form.getKey() + " => " + form.getValue())
                                    .sorted()
                                    .toList()),
                    tokens -> new StemmerOverrideFilter(tokens, map));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
