package org.nmirf.hub.search;

import co.elastic.clients.elasticsearch.core.search.SourceFilter;
import java.util.List;
import java.util.stream.Stream;

/** How much of a document is read; what is only written for searches never is. */
final class ReadFields {

    private static final List<String> WRITTEN_ONLY =
            List.of(
                    "practice.titleOrder",
                    "practice.evidence",
                    "practice.originals",
                    "practice.answers");

    /** All of it but the bytes of pictures. */
    static final SourceFilter WHOLE = without("practice.attachments.pictures.content");

    /** What lists show. */
    static final SourceFilter LISTED =
            without(
                    "practice.attachments",
                    "practice.recommendations",
                    "practice.texts.*.challenge",
                    "practice.texts.*.response",
                    "practice.texts.*.results",
                    "practice.texts.*.lessons",
                    "practice.texts.*.preconditions",
                    "practice.texts.*.costs");

    /** Pictures with their bytes. */
    static final SourceFilter PICTURES = without("practice.texts", "practice.attachments.annexes");

    private ReadFields() {}

    private static SourceFilter without(String... fields) {
        return SourceFilter.of(
                filter ->
                        filter.excludes(
                                Stream.concat(WRITTEN_ONLY.stream(), Stream.of(fields)).toList()));
    }
}
