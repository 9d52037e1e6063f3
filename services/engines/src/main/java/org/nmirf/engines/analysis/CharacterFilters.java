package org.nmirf.engines.analysis;

import java.io.Reader;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.AbstractCharFilterFactory;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;

/** The character filters, with the full server's names and settings. */
final class CharacterFilters {

    private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    private CharacterFilters() {}

    static Map<String, AnalysisProvider<CharFilterFactory>> all() {
        return Map.of(
                "html_strip",
                (index, environment, name, settings) -> new Filtering(name, htmlStrip(settings)),
                "mapping",
                AnalysisPlugin.requiresAnalysisSettings(
                        (index, environment, name, settings) ->
                                new Normalizing(name, mapping(environment, settings))),
                "pattern_replace",
                AnalysisPlugin.requiresAnalysisSettings(
                        (index, environment, name, settings) ->
                                new Normalizing(name, patternReplace(settings))));
    }

    private static UnaryOperator<Reader> htmlStrip(Settings settings) {
        Set<String> escapedTags = Set.copyOf(settings.getAsList("escaped_tags"));
        return text -> new HTMLStripCharFilter(text, escapedTags);
    }

    private static UnaryOperator<Reader> mapping(Environment environment, Settings settings) {
        List<String> rules = Analysis.getWordList(environment, settings, "mappings");
        if (rules == null) {
            throw new IllegalArgumentException(
                    "mapping requires either `mappings` or `mappings_path` to be configured");
        }
        var builder = new NormalizeCharMap.Builder();
        rules.forEach(rule -> addRule(builder, rule));
        NormalizeCharMap map = builder.build();
        return text -> new MappingCharFilter(map, text);
    }

    private static void addRule(NormalizeCharMap.Builder builder, String rule) {
        int arrow = rule.indexOf("=>");
        if (arrow < 0) {
            throw new IllegalArgumentException("Invalid Mapping Rule : [" + rule + "]");
        }
        builder.add(
                unescaped(rule.substring(0, arrow).strip()),
                unescaped(rule.substring(arrow + 2).strip()));
    }

    // Rules may write a character as an escape, so that blanks and invisible marks can be named.
    private static String unescaped(String text) {
        return UNICODE.matcher(text)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        Character.toString(
                                                HexFormat.fromHexDigits(found.group(1)))))
                .translateEscapes();
    }

    private static UnaryOperator<Reader> patternReplace(Settings settings) {
        String given = settings.get("pattern");
        if (given == null || given.isEmpty()) {
            throw new IllegalArgumentException("pattern is missing for pattern_replace filter");
        }
        Pattern pattern = Pattern.compile(given, flags(settings.get("flags", "")));
        String replacement = settings.get("replacement", "");
        return text -> new PatternReplaceCharFilter(pattern, replacement, text);
    }

    private static int flags(String names) {
        int flags = 0;
        for (String name : names.split("\\|", -1)) {
            flags |=
                    switch (name) {
                        case "" -> 0;
                        case "CASE_INSENSITIVE" -> Pattern.CASE_INSENSITIVE;
                        case "MULTILINE" -> Pattern.MULTILINE;
                        case "DOTALL" -> Pattern.DOTALL;
                        case "UNICODE_CASE" -> Pattern.UNICODE_CASE;
                        case "UNICODE_CHARACTER_CLASS" -> Pattern.UNICODE_CHARACTER_CLASS;
                        case "LITERAL" -> Pattern.LITERAL;
                        case "COMMENTS" -> Pattern.COMMENTS;
                        default -> throw new IllegalArgumentException("Unknown regex flag " + name);
                    };
        }
        return flags;
    }

    private static class Filtering extends AbstractCharFilterFactory {
        private final UnaryOperator<Reader> filter;

        Filtering(String name, UnaryOperator<Reader> filter) {
            super(name);
            this.filter = filter;
        }

        @Override
        public Reader create(Reader text) {
            return filter.apply(text);
        }
    }

    private static final class Normalizing extends Filtering
            implements NormalizingCharFilterFactory {
        Normalizing(String name, UnaryOperator<Reader> filter) {
            super(name, filter);
        }
    }
}
