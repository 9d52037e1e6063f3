package org.nmirf.hub.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Settings and mapping of the index. Strict: a field nobody planned is an error, never a guess.
 * Every text field has a {@code .folded} twin without accents, vowel signs or stemming.
 */
public final class IndexMapping {

    /** Alias that the indexer writes to: one index with every subject, stubs too. */
    public static final String ALL = "practices";

    /** Alias that searches read: live practices only. */
    public static final String LIVE = "practices-live";

    /** Languages of content and their analyzers. */
    public static final Map<String, String> ANALYZERS =
            Map.of(
                    "ar", "arabic",
                    "en", "english",
                    "fr", "french",
                    "es", "spanish",
                    "pt", "portuguese",
                    "ru", "russian",
                    "zh", "cjk");

    /** Fields of a text, from the one that says most about it. */
    public static final List<String> TEXT_FIELDS =
            List.of("title", "summary", "challenge", "response", "results", "lessons");

    private static final Map<String, Object> KEYWORD = Map.of("type", "keyword");
    private static final Map<String, Object> YEAR = Map.of("type", "short");
    private static final String FOLDED = "folded";

    /** What a path of a text field ends in to reach its twin without accents or stemming. */
    static final String FOLDED_SUFFIX = "." + FOLDED;

    private IndexMapping() {}

    /** Path of a text field, such as {@code practice.texts.fr.title}. */
    public static String text(String language, String field) {
        return "practice.texts." + language + "." + field;
    }

    /** Path of the labels of a practice's codes in one language. */
    public static String concepts(String language) {
        return "practice.concepts." + language;
    }

    /** Path of what titles sort by for readers of a language. */
    static String titleOrder(String language) {
        return "practice.titleOrder." + language;
    }

    /** Index settings as the create-index API takes them. */
    public static Map<String, Object> settings() {
        Map<String, Object> folded =
                Map.of(
                        "type", "custom",
                        "tokenizer", "standard",
                        "filter",
                                List.of(
                                        "lowercase",
                                        "decimal_digit",
                                        "arabic_normalization",
                                        "asciifolding"));
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
                "analysis",
                Map.of("analyzer", Map.of(FOLDED, folded)));
    }

    /** Index mapping as the create-index API takes it. */
    public static Map<String, Object> mapping() {
        return strict(
                Map.of(
                        "id", KEYWORD,
                        "version", Map.of("type", "long"),
                        "state", KEYWORD,
                        "reason", KEYWORD,
                        "practice", practice()));
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
                        "attribution",
                        "country",
                        "region")) {
            fields.put(facet, KEYWORD);
        }
        fields.put("statedSdgs", Map.of("type", "keyword", "index", false, "doc_values", false));
        fields.put("yearFrom", YEAR);
        fields.put("yearTo", YEAR);
        fields.put("years", YEAR);
        fields.put("openToContact", Map.of("type", "boolean"));
        fields.put("admitted", Map.of("type", "date", "format", "strict_date"));
        // Kept and given back, never searched.
        fields.put("attachments", Map.of("type", "object", "enabled", false));
        Map<String, Object> texts = new LinkedHashMap<>();
        Map<String, Object> concepts = new LinkedHashMap<>();
        ANALYZERS.forEach(
                (language, analyzer) -> {
                    texts.put(language, text(analyzer));
                    concepts.put(language, analyzed(analyzer));
                });
        Map<String, Object> titleOrder = new LinkedHashMap<>();
        TitleOrder.LANGUAGES.forEach(
                language -> titleOrder.put(language, Map.of("type", "keyword", "index", false)));
        fields.put("titleOrder", strict(titleOrder));
        fields.put("texts", strict(texts));
        fields.put("concepts", strict(concepts));
        return strict(fields);
    }

    private static Map<String, Object> text(String analyzer) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("provenance", KEYWORD);
        TEXT_FIELDS.forEach(field -> fields.put(field, analyzed(analyzer)));
        return strict(fields);
    }

    private static Map<String, Object> analyzed(String analyzer) {
        return Map.of(
                "type",
                "text",
                "analyzer",
                analyzer,
                "fields",
                Map.of(FOLDED, Map.of("type", "text", "analyzer", FOLDED)));
    }

    private static Map<String, Object> strict(Map<String, Object> fields) {
        return Map.of("dynamic", "strict", "properties", fields);
    }
}
