package org.nmirf.hub.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.SourceFilter;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.search.IndexedAttachments.IndexedPicture;
import org.springframework.stereotype.Component;

/**
 * Finds practices. Every method throws {@link SearchUnavailableException} when the engine does not
 * answer.
 */
@Component
public class PracticeSearch {

    /** Practices on a page. */
    public static final int PAGE = 20;

    private static final int MOST_COUNTRIES = 300;

    private static final SourceFilter PICTURES =
            SourceFilter.of(
                    filter ->
                            filter.excludes(
                                    "practice.concepts", "practice.titleOrder", "practice.texts"));

    private final ElasticsearchClient engine;

    PracticeSearch(ElasticsearchClient engine) {
        this.engine = engine;
    }

    /** What became of a practice. */
    public sealed interface Lookup {

        /** It is shown. */
        record Live(String id, long version, IndexedPractice practice) implements Lookup {}

        /**
         * Its country took it back.
         *
         * @param reason code of the vocabulary withdrawal-reasons, or null when none was given
         */
        record Withdrawn(@Nullable String reason) implements Lookup {}

        /** There is none of that id. */
        record Unknown() implements Lookup {}
    }

    /** One page of the practices that fit. */
    public Found search(PracticeQuery query) {
        SearchResponse<IndexDocument> answer = ask("practices", request(query));
        long seen = query.cursor() == null ? 0 : query.cursor().seen();
        List<Hit<IndexDocument>> hits = answer.hits().hits();
        List<FoundPractice> page = hits.stream().flatMap(hit -> found(hit, query)).toList();
        long total = total(answer);
        Cursor next =
                hits.size() == PAGE && seen + PAGE < total
                        ? Cursor.following(query, seen + PAGE, hits.getLast().sort())
                        : null;
        return new Found(total, seen + 1, page, Filters.read(query, answer.aggregations()), next);
    }

    /** How many practices fit. */
    public long count(PracticeQuery query) {
        return total(
                ask(
                        "count",
                        SearchRequest.of(
                                request ->
                                        request.index(IndexMapping.LIVE)
                                                .query(TextQuery.of(query))
                                                .postFilter(Filters.all(query))
                                                .trackTotalHits(track -> track.enabled(true))
                                                .size(0))));
    }

    /** The practice of that id, or what is known of it. */
    public Lookup find(String id) {
        return find(id, Highlights.READ);
    }

    private Lookup find(String id, SourceFilter read) {
        Query byId = Query.of(one -> one.term(term -> term.field("id").value(id)));
        // The alias with every subject holds nothing but stubs besides what is shown.
        return documents(IndexMapping.LIVE, byId, read)
                .findFirst()
                .or(() -> documents(IndexMapping.ALL, byId, read).findFirst())
                .map(PracticeSearch::lookup)
                .orElseGet(Lookup.Unknown::new);
    }

    /** What became of a picture. */
    public sealed interface PictureLookup {

        /** It is shown. */
        record Live(long version, IndexedPicture picture) implements PictureLookup {}

        /** The country took its practice back. */
        record Gone() implements PictureLookup {}

        /** There is none. */
        record Unknown() implements PictureLookup {}
    }

    /**
     * A picture of a practice, with its bytes.
     *
     * @param number counts from 1
     */
    public PictureLookup picture(String id, int number) {
        return switch (find(id, PICTURES)) {
            case Lookup.Live(_, var version, var practice) -> {
                var picture = practice.attachments().numbered().get(number);
                yield picture == null
                        ? new PictureLookup.Unknown()
                        : new PictureLookup.Live(version, picture);
            }
            case Lookup.Withdrawn _ -> new PictureLookup.Gone();
            case Lookup.Unknown _ -> new PictureLookup.Unknown();
        };
    }

    /** Country code to the day of its latest named practice. */
    public Map<String, LocalDate> latestByCountry() {
        SearchResponse<IndexDocument> answer =
                ask(
                        "countries",
                        SearchRequest.of(
                                request ->
                                        request.index(IndexMapping.LIVE)
                                                .size(0)
                                                .aggregations("countries", countries())));
        Map<String, LocalDate> latest = new HashMap<>();
        var countries = answer.aggregations().get("countries");
        if (countries != null && countries.isSterms()) {
            countries
                    .sterms()
                    .buckets()
                    .array()
                    .forEach(
                            bucket ->
                                    latest.put(
                                            bucket.key().stringValue(),
                                            day(
                                                    Objects.requireNonNull(
                                                                    bucket.aggregations()
                                                                            .get("latest"))
                                                            .max()
                                                            .value())));
        }
        return latest;
    }

    private static Aggregation countries() {
        return Aggregation.of(
                one ->
                        one.terms(terms -> terms.field(Facet.COUNTRY.field()).size(MOST_COUNTRIES))
                                .aggregations(
                                        "latest",
                                        latest ->
                                                latest.max(max -> max.field("practice.admitted"))));
    }

    private static LocalDate day(@Nullable Double milliseconds) {
        return LocalDate.ofInstant(
                Instant.ofEpochMilli(milliseconds == null ? 0 : milliseconds.longValue()),
                ZoneOffset.UTC);
    }

    private Stream<IndexDocument> documents(String alias, Query query, SourceFilter read) {
        return ask(
                        "practice",
                        SearchRequest.of(
                                request ->
                                        request.index(alias)
                                                .query(query)
                                                .source(source -> source.filter(read))
                                                .size(1)))
                .hits()
                .hits()
                .stream()
                .flatMap(hit -> Stream.ofNullable(hit.source()));
    }

    private static Lookup lookup(IndexDocument document) {
        IndexedPractice practice = document.practice();
        return switch (document.state()) {
            case LIVE ->
                    practice == null
                            ? new Lookup.Unknown()
                            : new Lookup.Live(document.id(), document.version(), practice);
            case WITHDRAWN -> new Lookup.Withdrawn(document.reason());
            case UNINDEXABLE -> new Lookup.Unknown();
        };
    }

    private static SearchRequest request(PracticeQuery query) {
        return SearchRequest.of(
                request -> {
                    request.index(IndexMapping.LIVE)
                            .query(TextQuery.of(query))
                            .postFilter(Filters.all(query))
                            .aggregations(Filters.counts(query))
                            .highlight(Highlights.of(query))
                            .source(source -> source.filter(Highlights.READ))
                            .trackTotalHits(track -> track.enabled(true))
                            .includeNamedQueriesScore(true)
                            // Copies of the index score a little differently: pages must not mix.
                            .preference("query" + query.fingerprint())
                            .sort(sort(query))
                            .size(PAGE);
                    Cursor cursor = query.cursor();
                    if (cursor != null) {
                        cursor.sortValues(query.effectiveOrder()).ifPresent(request::searchAfter);
                    }
                    return request;
                });
    }

    private static List<SortOptions> sort(PracticeQuery query) {
        SortOptions first =
                switch (query.effectiveOrder()) {
                    case RELEVANCE ->
                            SortOptions.of(sort -> sort.score(s -> s.order(SortOrder.Desc)));
                    case NEWEST -> by("practice.admitted", SortOrder.Desc);
                    case TITLE -> by(IndexMapping.titleOrder(query.reader().code()), SortOrder.Asc);
                };
        // Ids are random: among equals the order says nothing about when they came.
        return List.of(first, by("id", SortOrder.Asc));
    }

    private static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(sort -> sort.field(f -> f.field(field).order(order)));
    }

    private static Stream<FoundPractice> found(Hit<IndexDocument> hit, PracticeQuery query) {
        IndexDocument document = hit.source();
        IndexedPractice practice = document == null ? null : document.practice();
        if (document == null || practice == null || practice.texts().isEmpty()) {
            return Stream.empty();
        }
        String language = ShownLanguage.of(practice, query, hit.matchedQueries());
        return Stream.of(
                new FoundPractice(
                        document.id(),
                        document.version(),
                        practice,
                        language,
                        Highlights.read(hit.highlight(), language)));
    }

    private static long total(SearchResponse<?> answer) {
        TotalHits total = answer.hits().total();
        return total == null ? 0 : total.value();
    }

    private SearchResponse<IndexDocument> ask(String question, SearchRequest request) {
        try {
            return engine.search(request, IndexDocument.class);
        } catch (IOException | ElasticsearchException noAnswer) {
            throw new SearchUnavailableException(question, noAnswer);
        }
    }
}
