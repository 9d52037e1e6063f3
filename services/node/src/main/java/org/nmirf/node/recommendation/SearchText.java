package org.nmirf.node.recommendation;

import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Brings texts and queries into the form in which PostgreSQL's text search compares them. Its
 * stemmers know neither that {@code women} is more than one {@code woman}, nor that Arabic is
 * written with and without hamza, nor how to part Chinese into words.
 */
public final class SearchText {

    private static final SequencedMap<String, String> CONFIGURATIONS = languages();

    private static final Map<String, String> PLURALS =
            Map.of(
                    "women", "woman",
                    "men", "man",
                    "children", "child",
                    "people", "person",
                    "persons", "person",
                    "lives", "life");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+|\\u0640");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    // The stemmer takes the article from words that begin with it, not behind و ف ب ك ل.
    private static final Pattern ARTICLE =
            Pattern.compile("(?<!\\p{L})[وفبك]?(?:ال)+(?=\\p{L}{3,})");
    private static final Pattern ARTICLE_AFTER_LAM = Pattern.compile("(?<!\\p{L})لل(?=\\p{L}{3,})");

    private SearchText() {}

    /** PostgreSQL's configuration of text search for each language of content. */
    public static SequencedMap<String, String> configurations() {
        return CONFIGURATIONS;
    }

    private static SequencedMap<String, String> languages() {
        SequencedMap<String, String> configurations = new LinkedHashMap<>();
        configurations.put("ar", "arabic");
        configurations.put("en", "english");
        configurations.put("fr", "french");
        configurations.put("es", "spanish");
        configurations.put("pt", "portuguese");
        configurations.put("ru", "russian");
        configurations.put("zh", "simple");
        return Collections.unmodifiableSequencedMap(configurations);
    }

    /** A text of that language as it is indexed. */
    static String index(String language, String text) {
        return language.equals("zh") ? pairs(fold(text), " ") : prepare(language, text);
    }

    /** What a person typed, as it is looked for in texts of that language. */
    public static String query(String language, String typed) {
        if (!language.equals("zh")) {
            return prepare(language, typed);
        }
        return HAN.matcher(fold(typed))
                .replaceAll(run -> Matcher.quoteReplacement("\"" + pairs(run.group(), " ") + "\""));
    }

    private static String prepare(String language, String text) {
        String folded = fold(text);
        return switch (language) {
            case "en" -> WORD.matcher(folded).replaceAll(SearchText::singular);
            case "ar" ->
                    ARTICLE_AFTER_LAM
                            .matcher(
                                    ARTICLE.matcher(
                                                    folded.replace('أ', 'ا')
                                                            .replace('إ', 'ا')
                                                            .replace('آ', 'ا')
                                                            .replace('ى', 'ي')
                                                            .replace('ة', 'ه'))
                                            .replaceAll(""))
                            .replaceAll("");
            default -> folded;
        };
    }

    private static String singular(MatchResult word) {
        return PLURALS.getOrDefault(word.group(), word.group());
    }

    private static String fold(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
        return digits(plain).replace("œ", "oe").replace("æ", "ae").replace('’', '\'');
    }

    private static String digits(String text) {
        return DIGIT.matcher(text)
                .replaceAll(one -> String.valueOf(Character.digit(one.group().codePointAt(0), 10)));
    }

    /** Every two neighbouring characters of a run of Han characters, as words. */
    private static String pairs(String text, String between) {
        return HAN.matcher(text)
                .replaceAll(
                        run -> {
                            String all = run.group();
                            String pairs =
                                    all.length() < 2
                                            ? all
                                            : IntStream.range(0, all.length() - 1)
                                                    .mapToObj(at -> all.substring(at, at + 2))
                                                    .collect(Collectors.joining(between));
                            return Matcher.quoteReplacement(" " + pairs + " ");
                        });
    }
}
