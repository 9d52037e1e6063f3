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
                    "practice.answers",
                    "practice.words");

    /** Which practice it is, and nothing of it. */
    static final SourceFilter ID =
            SourceFilter.of(filter -> filter.includes("id", "version", "state"));

    /** What it is called; a document is not read without its flag. */
    static final SourceFilter TITLES =
            SourceFilter.of(
                    filter ->
                            filter.includes(
                                    "id",
                                    "version",
                                    "state",
                                    "reason",
                                    "practice.openToContact",
                                    "practice.texts.*.title",
                                    "practice.texts.*.provenance"));

    /** All of it but the bytes of pictures. */
    static final SourceFilter WHOLE = without("practice.attachments.pictures.content");

    private static final List<String> NOT_LISTED =
            List.of(
                    "practice.attachments",
                    "practice.texts.*.challenge",
                    "practice.texts.*.response",
                    "practice.texts.*.results",
                    "practice.texts.*.lessons",
                    "practice.texts.*.preconditions",
                    "practice.texts.*.costs");

    /** What lists show. */
    static final SourceFilter LISTED = without(NOT_LISTED, "practice.recommendations");

    /** What lists show, with the recommendations that practices answer. */
    static final SourceFilter ANSWERING = without(NOT_LISTED);

    /** Pictures with their bytes. */
    static final SourceFilter PICTURES = without("practice.texts", "practice.attachments.annexes");

    private ReadFields() {}

    private static SourceFilter without(String... fields) {
        return without(List.of(), fields);
    }

    private static SourceFilter without(List<String> some, String... others) {
        return SourceFilter.of(
                filter ->
                        filter.excludes(
                                Stream.of(WRITTEN_ONLY, some, List.of(others))
                                        .flatMap(List::stream)
                                        .toList()));
    }
}
