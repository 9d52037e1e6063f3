package org.nmirf.hub.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nmirf.hub.analysis.LanguageAnalysis;
import org.nmirf.web.language.Language;

/**
 * Settings and mapping of the index. Strict: a field nobody planned is an error, never a guess.
 *
 * <p>All texts of a practice in one language are searched as one, {@code practice.words.LANGUAGE};
 * title and summary are searched by themselves, too. Each of these has a twin {@code .exact} in
 * which words stay as they are.
 */
public final class IndexMapping {

    /** Languages of content. */
    public static final List<String> LANGUAGES =
            Language.forContent().stream().map(Language::code).toList();

    /** Fields of a text, from the one that says most about it. */
    public static final List<String> TEXT_FIELDS =
            List.of(
                    "title",
                    "summary",
                    "challenge",
                    "response",
                    "results",
                    "lessons",
                    "preconditions",
                    "costs");

    /** Path of the concepts that a country stated of a practice, with the goals of its targets. */
    static final String CONCEPTS = "practice.concepts";

    /** Path of further concepts that titles and summaries name. */
    static final String MENTIONS = "practice.mentions";

    /** Path of what a practice brings beside its description. */
    static final String EVIDENCE = "practice.evidence";

    /** Path of the symbols of documents whose recommendations a practice answers. */
    static final String SYMBOL = "practice.recommendations.symbol";

    /** Begins the paths of the words of recommendations; their language follows. */
    static final String ANSWERS = "practice.answers.";

    static final String ADMITTED = "practice.admitted";

    private static final Map<String, Object> KEYWORD = Map.of("type", "keyword");
    // Counted in every answer: the first reader after a refresh should not wait for the ordinals.
    private static final Map<String, Object> FACET =
            Map.of("type", "keyword", "eager_global_ordinals", true);
    private static final Map<String, Object> KEPT =
            Map.of("type", "keyword", "index", false, "doc_values", false);

    /** Searched only as one with everything else of its language, in {@code words}. */
    private static final Map<String, Object> SHOWN = Map.of("type", "text", "index", false);

    private static final Map<String, Object> YEAR = Map.of("type", "short");
    private static final String EXACT = "exact";

    /** Counts up when documents are made otherwise in the same fields: 2, no origin is told. */
    private static final int CONTENTS = 2;

    /** Alias that the indexer writes to: one index with every subject, stubs too. */
    public static final String ALL = "practices-" + IndexGeneration.of(settings(), mapping());

    /** Alias that searches read: live practices only. */
    public static final String LIVE = ALL + "-live";

    private IndexMapping() {}

    /** Path of a text field, such as {@code practice.texts.fr.title}. */
    public static String text(String language, String field) {
        return "practice.texts." + language + "." + field;
    }

    /** Path of the words of all texts in one language. */
    public static String words(String language) {
        return "practice.words." + language;
    }

    /** Path of the words of all texts in one language, as they stand there. */
    public static String exact(String language) {
        return words(language) + "." + EXACT;
    }

    /** Path of the words of a title or summary, as they stand there. */
    static String exact(String language, String field) {
        return text(language, field) + "." + EXACT;
    }

    /** Path of the words of recommendations in one language that a practice answers. */
    static String answers(String language) {
        return ANSWERS + language;
    }

    /** Path of what titles sort by for readers of a language. */
    static String titleOrder(String language) {
        return "practice.titleOrder." + language;
    }

    /** Index settings as the create-index API takes them. */
    public static Map<String, Object> settings() {
        return Map.of(
                "number_of_shards",
                1,
                "number_of_replicas",
                0,
                "auto_expand_replicas",
                "0-1",
                // Set, or a shard that is seldom searched stops refreshing.
                "refresh_interval",
                "1s",
                // A search looks words of seven languages up in every segment: few are kept of
                // what is read a thousand times as often as written.
                "merge.policy",
                Map.of("segments_per_tier", 3, "floor_segment", "100mb"),
                // Else the whole question is asked anew of every text that is marked, and every
                // field of it, which takes longer than finding them.
                "highlight.weight_matches_mode.enabled",
                false,
                // Texts of a few pages, of which length says little: as published retrieval
                // experiments in many languages have it.
                "similarity",
                Map.of("default", Map.of("type", "BM25", "k1", 0.9, "b", 0.4)),
                "analysis",
                LanguageAnalysis.settings());
    }

    /** Index mapping as the create-index API takes it. */
    public static Map<String, Object> mapping() {
        Map<String, Object> mapping =
                new LinkedHashMap<>(
                        strict(
                                Map.of(
                                        "id", KEYWORD,
                                        "version", Map.of("type", "long"),
                                        "state", KEYWORD,
                                        "reason", KEYWORD,
                                        "practice", practice())));
        mapping.put("_meta", Map.of("contents", CONTENTS));
        return mapping;
    }

    private static Map<String, Object> practice() {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (String facet :
                List.of(
                        "areas",
                        "themes",
                        "bodies",
                        "groups",
                        "sdgs",
                        "resourceLevel",
                        "languages",
                        "originals",
                        "attribution",
                        "country",
                        "region")) {
            fields.put(facet, FACET);
        }
        fields.put("statedSdgs", KEPT);
        fields.put("concepts", KEYWORD);
        fields.put("mentions", KEYWORD);
        fields.put("evidence", KEYWORD);
        fields.put("yearFrom", YEAR);
        fields.put("yearTo", YEAR);
        fields.put("years", YEAR);
        fields.put("openToContact", Map.of("type", "boolean"));
        fields.put("admitted", Map.of("type", "date", "format", "strict_date"));
        fields.put("attachments", attachments());
        fields.put("recommendations", recommendations());
        fields.put("answers", strict(answers()));
        fields.put("titleOrder", strict(titleOrders()));
        fields.put("texts", strict(texts()));
        fields.put("words", strict(words()));
        return strict(fields);
    }

    private static Map<String, Object> titleOrders() {
        Map<String, Object> orders = new LinkedHashMap<>();
        TitleOrder.LANGUAGES.forEach(
                language -> orders.put(language, Map.of("type", "keyword", "index", false)));
        return orders;
    }

    /** What was recommended, to be given back; its words are searched in {@code answers}. */
    private static Map<String, Object> recommendations() {
        return strict(
                Map.of(
                        "symbol", KEYWORD,
                        "paragraph", KEPT,
                        "body", KEPT,
                        "language", KEPT,
                        "text", Map.of("type", "text", "index", false)));
    }

    private static Map<String, Object> answers() {
        Map<String, Object> answers = new LinkedHashMap<>();
        LANGUAGES.forEach(
                language ->
                        answers.put(
                                language,
                                Map.of(
                                        "type",
                                        "text",
                                        "analyzer",
                                        LanguageAnalysis.analyzer(language))));
        return answers;
    }

    private static Map<String, Object> texts() {
        Map<String, Object> texts = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("provenance", KEPT);
            for (String field : TEXT_FIELDS) {
                fields.put(
                        field,
                        field.equals("title") || field.equals("summary")
                                ? analyzed(language)
                                : SHOWN);
            }
            texts.put(language, strict(fields));
        }
        return texts;
    }

    private static Map<String, Object> attachments() {
        Map<String, Object> annexes = new LinkedHashMap<>();
        LANGUAGES.forEach(
                language -> annexes.put(language, strict(Map.of("title", SHOWN, "text", SHOWN))));
        // Pictures are kept and given back, never searched.
        return strict(
                Map.of(
                        "pictures",
                        Map.of("type", "object", "enabled", false),
                        "annexes",
                        strict(annexes)));
    }

    private static Map<String, Object> words() {
        Map<String, Object> words = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> words.put(language, analyzed(language)));
        return words;
    }

    private static Map<String, Object> analyzed(String language) {
        Map<String, Object> field = new LinkedHashMap<>(terms(LanguageAnalysis.analyzer(language)));
        field.put("fields", Map.of(EXACT, terms(LanguageAnalysis.EXACT)));
        return field;
    }

    /** With where each word stands, or texts would be cut into words again to mark what matched. */
    private static Map<String, Object> terms(String analyzer) {
        return Map.of("type", "text", "analyzer", analyzer, "index_options", "offsets");
    }

    private static Map<String, Object> strict(Map<String, Object> fields) {
        return Map.of("dynamic", "strict", "properties", fields);
    }
}
