package org.nmirf.hub.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.search.SourceFilter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.concept.ConceptFinder;
import org.nmirf.hub.search.IndexedAttachments.IndexedPicture;
import org.nmirf.hub.search.Understood.Breadth;
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

    private final ElasticsearchClient engine;
    private final ConceptFinder concepts;

    /** Searches that engine for what it finds and for the concepts that words name. */
    public PracticeSearch(ElasticsearchClient engine, ConceptFinder concepts) {
        this.engine = engine;
        this.concepts = concepts;
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

    /** One page of the practices that fit; with some of the words where few have most of them. */
    public Found search(PracticeQuery query) {
        return search(query, Portion.PAGE);
    }

    /** The same, as much of it as is wanted. */
    public Found search(PracticeQuery query, Portion portion) {
        Understood understood = Understood.of(query, concepts);
        Cursor cursor = query.cursor();
        if (cursor != null) {
            return page(query, portion, understood, cursor.breadth());
        }
        Found narrow = page(query, portion, understood, Breadth.NARROW);
        return understood.isEnough(narrow.total())
                ? narrow
                : wider(query, portion, understood, narrow);
    }

    /**
     * The ids of what fits best, as the pages of the query give them one after the other.
     *
     * @param most how many at most, up to 10,000
     */
    public List<String> best(PracticeQuery query, int most) {
        return bestOf(query, most).ids();
    }

    /**
     * What fits best.
     *
     * @param ids in the order of the pages
     * @param total how many there are on all pages
     */
    public record Best(List<String> ids, long total) {

        /** Copies the ids. */
        public Best {
            ids = List.copyOf(ids);
        }
    }

    /**
     * The ids of what fits best, as the pages of the query give them, and how many there are.
     *
     * @param most how many ids at most, up to 10,000
     */
    public Best bestOf(PracticeQuery query, int most) {
        Understood understood = Understood.of(query, concepts);
        var narrow = ask("best", SearchRequests.ids(query, understood, Breadth.NARROW, most));
        var answer =
                understood.isEnough(Found.total(narrow))
                        ? narrow
                        : ask("best", SearchRequests.ids(query, understood, Breadth.WIDE, most));
        return new Best(
                answer.hits().hits().stream().flatMap(hit -> Stream.ofNullable(hit.id())).toList(),
                Found.total(answer));
    }

    private Found page(
            PracticeQuery query, Portion portion, Understood understood, Breadth breadth) {
        var request = SearchRequests.page(query, portion, understood, breadth);
        return Found.of(query, portion, understood, breadth, both(request), Optional.empty());
    }

    private Found wider(PracticeQuery query, Portion portion, Understood understood, Found narrow) {
        Spelling spelling = Spelling.of(query, understood);
        if (!understood.canWiden()) {
            return spelling.isEmpty()
                    ? narrow
                    : narrow.meaning(
                            meant(spelling, all(SearchRequests.whetherKnown(query, spelling))));
        }
        List<MultiSearchItem<IndexDocument>> answers =
                all(SearchRequests.widerPage(query, portion, understood, spelling));
        Found wide =
                Found.of(
                        query,
                        portion,
                        understood,
                        Breadth.WIDE,
                        new Found.Answers(answers.get(0), answers.get(1)),
                        meant(spelling, answers.subList(2, answers.size())));
        return wide.total() == narrow.total()
                ? narrow.meaning(wide.meant())
                : wide.withMost(narrow.total());
    }

    /** Nearly always every word is known, and what else it may be need not be looked for. */
    private Optional<String> meant(Spelling spelling, List<MultiSearchItem<IndexDocument>> known) {
        Spelling unknown = spelling.unknown(known);
        return unknown.isEmpty()
                ? Optional.empty()
                : unknown.read(ask("words", unknown.alternatives()));
    }

    /** How many practices fit. */
    public long count(PracticeQuery query) {
        return Found.total(
                ask("count", SearchRequests.count(query, Understood.of(query, concepts))));
    }

    /** The practice of that id, or what is known of it. */
    public Lookup find(String id) {
        return find(id, ReadFields.WHOLE);
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
        return switch (find(id, ReadFields.PICTURES)) {
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

    static Lookup lookup(IndexDocument document) {
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

    private Found.Answers both(MsearchRequest request) {
        List<MultiSearchItem<IndexDocument>> answers = all(request);
        return new Found.Answers(answers.getFirst(), answers.getLast());
    }

    private List<MultiSearchItem<IndexDocument>> all(MsearchRequest request) {
        return EngineCall.ask(engine, "practices", request, IndexDocument.class);
    }

    private SearchResponse<IndexDocument> ask(String question, SearchRequest request) {
        return EngineCall.ask(engine, question, request, IndexDocument.class);
    }
}
