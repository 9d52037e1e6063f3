package org.nmirf.hub.search;

import co.elastic.clients.elasticsearch.core.search.SourceFilter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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

    private static final Set<String> IN_PARTS = Set.of("texts", "attachments", "recommendations");

    /** What lists show. */
    static final SourceFilter LISTED = listed(Stream.of());

    /** What lists show, with the recommendations that practices answer. */
    static final SourceFilter ANSWERING = listed(Stream.of("recommendations"));

    /** Pictures with their bytes. */
    static final SourceFilter PICTURES = without("practice.texts", "practice.attachments.annexes");

    private ReadFields() {}

    /**
     * By what is read: a filter that leaves something out under any name makes the engine take each
     * document apart and put it together again.
     */
    private static SourceFilter listed(Stream<String> more) {
        Stream<String> whole =
                Arrays.stream(IndexedPractice.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .filter(name -> !IN_PARTS.contains(name));
        Stream<String> texts =
                Stream.of("title", "summary", "provenance").map(field -> "texts.*." + field);
        return SourceFilter.of(
                filter ->
                        filter.includes("id", "version", "state", "reason")
                                .includes(
                                        Stream.of(whole, texts, more)
                                                .flatMap(names -> names)
                                                .map(name -> "practice." + name)
                                                .toList()));
    }

    private static SourceFilter without(String... others) {
        return SourceFilter.of(
                filter ->
                        filter.excludes(
                                Stream.concat(WRITTEN_ONLY.stream(), Arrays.stream(others))
                                        .toList()));
    }
}
