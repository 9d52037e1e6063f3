package org.nmirf.engines.analysis;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PatternKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.jspecify.annotations.Nullable;

/** The token filters, with the full server's names, settings and defaults. */
final class TokenFilters {

    private interface Filter extends Function<TokenStream, TokenStream> {}

    private interface Definition {
        Function<TokenStream, TokenStream> filter(Environment environment, Settings settings)
                throws IOException;
    }

    private TokenFilters() {}

    static Map<String, AnalysisProvider<TokenFilterFactory>> all() {
        return Map.ofEntries(
                Map.entry("arabic_normalization", normalizing(ArabicNormalizationFilter::new)),
                Map.entry("arabic_stem", plain(ArabicStemFilter::new)),
                Map.entry("asciifolding", TokenFilters::asciiFolding),
                Map.entry("cjk_bigram", defined((environment, settings) -> cjkBigram(settings))),
                Map.entry("cjk_width", normalizing(CJKWidthFilter::new)),
                Map.entry("decimal_digit", normalizing(DecimalDigitFilter::new)),
                Map.entry("edge_ngram", defined((environment, settings) -> edgeNgram(settings))),
                Map.entry("elision", TokenFilters::elision),
                Map.entry("keyword_marker", requiring(TokenFilters::keywordMarker)),
                Map.entry("kstem", plain(KStemFilter::new)),
                Map.entry("pattern_replace", requiring(TokenFilters::patternReplace)),
                Map.entry("snowball", defined((environment, settings) -> snowball(settings))),
                Map.entry("stemmer", defined((environment, settings) -> stemmer(settings))),
                Map.entry("stemmer_override", requiring(TokenFilters::stemmerOverride)));
    }

    private static TokenFilterFactory asciiFolding(
            @Nullable Object index, Environment environment, String name, Settings settings) {
        boolean preserveOriginal = settings.getAsBoolean("preserve_original", false);
        return new Normalizing(
                name,
                tokens -> new ASCIIFoldingFilter(tokens, preserveOriginal),
                // A normalizer must give one token, so the original is not kept there.
                ASCIIFoldingFilter::new);
    }

    private static TokenFilterFactory elision(
            @Nullable Object index, Environment environment, String name, Settings settings) {
        @Nullable CharArraySet given = Analysis.parseArticles(environment, settings);
        CharArraySet articles = given == null ? FrenchAnalyzer.DEFAULT_ARTICLES : given;
        Filter filter = tokens -> new ElisionFilter(tokens, articles);
        return new Normalizing(name, filter, filter);
    }

    private static Filter cjkBigram(Settings settings) {
        Set<String> ignored = Set.copyOf(settings.getAsList("ignored_scripts"));
        boolean outputUnigrams = settings.getAsBoolean("output_unigrams", false);
        int scripts = 0;
        scripts |= ignored.contains("han") ? 0 : CJKBigramFilter.HAN;
        scripts |= ignored.contains("hangul") ? 0 : CJKBigramFilter.HANGUL;
        scripts |= ignored.contains("hiragana") ? 0 : CJKBigramFilter.HIRAGANA;
        scripts |= ignored.contains("katakana") ? 0 : CJKBigramFilter.KATAKANA;
        int flags = scripts;
        return tokens -> new CJKBigramFilter(tokens, flags, outputUnigrams);
    }

    private static Filter edgeNgram(Settings settings) {
        int shortest = settings.getAsInt("min_gram", 1);
        int longest = settings.getAsInt("max_gram", 2);
        boolean preserveOriginal = settings.getAsBoolean("preserve_original", false);
        return tokens -> new EdgeNGramTokenFilter(tokens, shortest, longest, preserveOriginal);
    }

    private static Filter keywordMarker(Environment environment, Settings settings) {
        String pattern = settings.get("keywords_pattern");
        if (pattern != null) {
            Pattern compiled = Pattern.compile(pattern);
            return tokens -> new PatternKeywordMarkerFilter(tokens, compiled);
        }
        CharArraySet keywords = Analysis.getWordSet(environment, settings, "keywords");
        if (keywords == null) {
            throw new IllegalArgumentException(
                    "keyword filter requires either `keywords`, `keywords_path`, or"
                            + " `keywords_pattern` to be configured");
        }
        return tokens -> new SetKeywordMarkerFilter(tokens, keywords);
    }

    private static Filter patternReplace(Environment environment, Settings settings) {
        String given = settings.get("pattern");
        if (given == null) {
            throw new IllegalArgumentException("pattern is missing for pattern_replace filter");
        }
        Pattern pattern = Pattern.compile(given);
        String replacement = settings.get("replacement", "");
        boolean all = settings.getAsBoolean("all", true);
        return tokens -> new PatternReplaceFilter(tokens, pattern, replacement, all);
    }

    private static Filter snowball(Settings settings) {
        String given = settings.get("language", settings.get("name", "English"));
        String language = given.substring(0, 1).toUpperCase(Locale.ROOT) + given.substring(1);
        return tokens -> new SnowballFilter(tokens, language);
    }

    private static Function<TokenStream, TokenStream> stemmer(Settings settings) {
        return Stemmers.of(settings.get("language", settings.get("name", "porter")));
    }

    private static Filter stemmerOverride(Environment environment, Settings settings)
            throws IOException {
        List<String> rules = Analysis.getWordList(environment, settings, "rules");
        if (rules == null) {
            throw new IllegalArgumentException(
                    "stemmer override filter requires either `rules` or `rules_path`");
        }
        var overrides = new StemmerOverrideFilter.Builder(false);
        rules.forEach(rule -> addRule(overrides, rule));
        StemmerOverrideFilter.StemmerOverrideMap map = overrides.build();
        return tokens -> new StemmerOverrideFilter(tokens, map);
    }

    private static void addRule(StemmerOverrideFilter.Builder overrides, String rule) {
        int arrow = rule.indexOf("=>");
        if (arrow < 0) {
            throw new IllegalArgumentException("Invalid keyword override rule: " + rule);
        }
        String stem = rule.substring(arrow + 2).strip();
        for (String word : rule.substring(0, arrow).split(",", -1)) {
            overrides.add(word.strip(), stem);
        }
    }

    private static AnalysisProvider<TokenFilterFactory> plain(Filter filter) {
        return (index, environment, name, settings) -> new Filtering(name, filter);
    }

    private static AnalysisProvider<TokenFilterFactory> normalizing(Filter filter) {
        return (index, environment, name, settings) -> new Normalizing(name, filter, filter);
    }

    private static AnalysisProvider<TokenFilterFactory> defined(Definition definition) {
        return (index, environment, name, settings) ->
                new Filtering(name, definition.filter(environment, settings));
    }

    private static AnalysisProvider<TokenFilterFactory> requiring(Definition definition) {
        return AnalysisPlugin.requiresAnalysisSettings(defined(definition));
    }

    private static class Filtering extends AbstractTokenFilterFactory {
        private final Function<TokenStream, TokenStream> filter;

        Filtering(String name, Function<TokenStream, TokenStream> filter) {
            super(name);
            this.filter = filter;
        }

        @Override
        public TokenStream create(TokenStream tokens) {
            return filter.apply(tokens);
        }
    }

    private static final class Normalizing extends Filtering
            implements NormalizingTokenFilterFactory {
        private final Filter normalizer;

        Normalizing(String name, Filter filter, Filter normalizer) {
            super(name, filter);
            this.normalizer = normalizer;
        }

        @Override
        public TokenStream normalize(TokenStream tokens) {
            return normalizer.apply(tokens);
        }
    }
}
