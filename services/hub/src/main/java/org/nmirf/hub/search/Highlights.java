package org.nmirf.hub.search;

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

    private static final List<String> WHOLE = List.of("title", "summary");
    private static final int PASSAGE = 180;
    private static final int MOST_PASSAGES = 3;

    private Highlights() {}

    static Highlight of(PracticeQuery query) {
        List<NamedValue<HighlightField>> fields = new ArrayList<>();
        Collection<String> languages =
                query.onlyLanguage()
                        .<Collection<String>>map(List::of)
                        .orElse(IndexMapping.LANGUAGES);
        for (String language : languages) {
            for (String field : WHOLE) {
                fields.add(
                        field(
                                IndexMapping.text(language, field),
                                IndexMapping.exact(language, field),
                                0));
            }
            fields.add(
                    field(
                            IndexMapping.words(language),
                            IndexMapping.exact(language),
                            MOST_PASSAGES));
        }
        return Highlight.of(
                highlight ->
                        highlight
                                .preTags(Marked.OPEN)
                                .postTags(Marked.CLOSE)
                                .order(HighlighterOrder.Score)
                                .fields(fields));
    }

    /** Title, summary and passages of the text in a language that is shown. */
    static Map<String, List<Marked>> read(Map<String, List<String>> marked, String language) {
        Map<String, List<Marked>> highlights = new HashMap<>();
        for (String field : WHOLE) {
            put(highlights, field, marked.get(IndexMapping.text(language, field)));
        }
        put(highlights, PASSAGES, marked.get(IndexMapping.words(language)));
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

    private static NamedValue<HighlightField> field(String path, String exact, int fragments) {
        return NamedValue.of(
                path,
                HighlightField.of(
                        field ->
                                field.matchedFields(path, exact)
                                        .numberOfFragments(fragments)
                                        .fragmentSize(PASSAGE)));
    }
}
