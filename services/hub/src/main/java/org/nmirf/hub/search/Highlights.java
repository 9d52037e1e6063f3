package org.nmirf.hub.search;

import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterOrder;
import co.elastic.clients.elasticsearch.core.search.SourceFilter;
import co.elastic.clients.util.NamedValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Marks what matched in each text. */
final class Highlights {

    /** What pages need of a document. */
    static final SourceFilter READ =
            SourceFilter.of(
                    filter ->
                            filter.excludes(
                                    "practice.concepts",
                                    "practice.titleOrder",
                                    "practice.attachments.pictures.content"));

    private static final Set<String> WHOLE = Set.of("title", "summary");
    private static final int PASSAGE = 180;

    private Highlights() {}

    static Highlight of(PracticeQuery query) {
        List<NamedValue<HighlightField>> fields = new ArrayList<>();
        Collection<String> languages =
                query.onlyLanguage()
                        .<Collection<String>>map(List::of)
                        .orElseGet(IndexMapping.ANALYZERS::keySet);
        for (String language : languages) {
            for (String field : IndexMapping.TEXT_FIELDS) {
                fields.add(field(IndexMapping.text(language, field), WHOLE.contains(field)));
            }
        }
        return Highlight.of(
                highlight ->
                        highlight
                                .preTags(Marked.OPEN)
                                .postTags(Marked.CLOSE)
                                .order(HighlighterOrder.Score)
                                .fields(fields));
    }

    static Map<String, List<Marked>> read(Map<String, List<String>> marked, String language) {
        Map<String, List<Marked>> highlights = new HashMap<>();
        for (String field : IndexMapping.TEXT_FIELDS) {
            List<String> passages = marked.get(IndexMapping.text(language, field));
            if (passages != null && !passages.isEmpty()) {
                highlights.put(field, passages.stream().map(Marked::parse).toList());
            }
        }
        return highlights;
    }

    private static NamedValue<HighlightField> field(String path, boolean isWhole) {
        return NamedValue.of(
                path,
                HighlightField.of(
                        field ->
                                field.matchedFields(path, path + IndexMapping.FOLDED_SUFFIX)
                                        .numberOfFragments(isWhole ? 0 : 1)
                                        .fragmentSize(PASSAGE)));
    }
}
