package org.nmirf.hub.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterOrder;
import co.elastic.clients.util.NamedValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Marks what matched in each text. */
final class Highlights {

    /** Key of the passages from anywhere in the texts of a language. */
    static final String PASSAGES = "passages";

    /** Key of the passages from recommendations that the practice answers. */
    static final String ANSWERED = "answered";

    private static final List<String> WHOLE = List.of("title", "summary");
    private static final int PASSAGE = 180;
    private static final int MOST_PASSAGES = 3;

    private Highlights() {}

    static Highlight of(PracticeQuery query, Understood understood) {
        List<NamedValue<HighlightField>> fields = new ArrayList<>();
        Collection<String> languages =
                query.onlyLanguage()
                        .<Collection<String>>map(List::of)
                        .orElse(IndexMapping.LANGUAGES);
        for (String language : languages) {
            boolean isExact = understood.asksForExactWords(language);
            for (String field : WHOLE) {
                String exact = IndexMapping.exact(language, field);
                fields.add(field(IndexMapping.text(language, field), isExact, exact, 0));
            }
            String exact = IndexMapping.exact(language);
            fields.add(field(IndexMapping.words(language), isExact, exact, MOST_PASSAGES));
        }
        return of(fields);
    }

    /** Marks the words of a text that somebody gives, and of recommendations like it. */
    static Highlight ofText(String text, Collection<String> languages) {
        List<NamedValue<HighlightField>> fields = new ArrayList<>();
        for (String language : languages) {
            WHOLE.forEach(
                    field -> fields.add(marking(IndexMapping.text(language, field), text, 0)));
            fields.add(marking(IndexMapping.words(language), text, MOST_PASSAGES));
            fields.add(marking(IndexMapping.answers(language), text, 1));
        }
        return of(fields);
    }

    /** Marks in titles and summaries the words of a text in the same language. */
    static Highlight ofTexts(Map<String, String> texts) {
        List<NamedValue<HighlightField>> fields = new ArrayList<>();
        texts.forEach(
                (language, text) ->
                        WHOLE.forEach(
                                field ->
                                        fields.add(
                                                marking(
                                                        IndexMapping.text(language, field),
                                                        text,
                                                        0))));
        return of(fields);
    }

    private static Highlight of(List<NamedValue<HighlightField>> fields) {
        return Highlight.of(
                highlight ->
                        highlight
                                .preTags(Marked.OPEN)
                                .postTags(Marked.CLOSE)
                                .order(HighlighterOrder.Score)
                                .fields(fields));
    }

    private static NamedValue<HighlightField> marking(String path, String text, int fragments) {
        // Likeness is asked of the engine's choice of words, which names none that can be marked.
        Query words = Query.of(one -> one.match(match -> match.field(path).query(text)));
        return NamedValue.of(
                path,
                HighlightField.of(
                        field ->
                                field.highlightQuery(words)
                                        .numberOfFragments(fragments)
                                        .fragmentSize(PASSAGE)));
    }

    /** Title, summary and passages of the text in a language that is shown. */
    static Map<String, List<Marked>> read(Map<String, List<String>> marked, String language) {
        Map<String, List<Marked>> highlights = new HashMap<>();
        for (String field : WHOLE) {
            put(highlights, field, marked.get(IndexMapping.text(language, field)));
        }
        put(highlights, PASSAGES, marked.get(IndexMapping.words(language)));
        put(
                highlights,
                ANSWERED,
                marked.entrySet().stream()
                        .filter(one -> one.getKey().startsWith(IndexMapping.ANSWERS))
                        .flatMap(one -> one.getValue().stream())
                        .toList());
        return highlights;
    }

    private static void put(
            Map<String, List<Marked>> highlights,
            String field,
            @org.jspecify.annotations.Nullable List<String> passages) {
        if (passages != null && !passages.isEmpty()) {
            highlights.put(field, passages.stream().map(Marked::parse).toList());
        }
    }

    /** Words as they stand are found by their stems, too: both are looked at only if they must. */
    private static NamedValue<HighlightField> field(
            String path, boolean isExact, String exact, int fragments) {
        return NamedValue.of(
                path,
                HighlightField.of(
                        field ->
                                field.matchedFields(isExact ? List.of(path, exact) : List.of())
                                        .numberOfFragments(fragments)
                                        .fragmentSize(PASSAGE)));
    }
}
