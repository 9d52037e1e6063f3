package org.nmirf.hub.search;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import java.util.List;
import java.util.Set;
import org.nmirf.hub.search.Understood.Breadth;

/** What the engine is asked for a page of practices. */
final class SearchRequests {

    private SearchRequests() {}

    /**
     * One page with its marks, and beside it the counts: these look at every practice that fits but
     * at no score, the page at the best few. Asked together, the engine does both at once.
     */
    static MsearchRequest page(
            PracticeQuery query, Portion portion, Understood understood, Breadth breadth) {
        return together(
                query,
                hits(query, portion, understood, breadth),
                counts(query, portion, understood, breadth),
                List.of());
    }

    /** The same of practices with some of the words, and after both which words any has. */
    static MsearchRequest widerPage(
            PracticeQuery query, Portion portion, Understood understood, Spelling spelling) {
        return together(
                query,
                hits(query, portion, understood, Breadth.WIDE),
                counts(query, portion, understood, Breadth.WIDE),
                spelling.whetherKnown());
    }

    private static MsearchRequest together(
            PracticeQuery query,
            SearchRequestBody hits,
            SearchRequestBody counts,
            List<SearchRequestBody> others) {
        return MsearchRequest.of(
                request ->
                        request.index(IndexMapping.LIVE)
                                .includeNamedQueriesScore(true)
                                .searches(one(query, hits), one(query, counts))
                                .searches(others.stream().map(body -> one(query, body)).toList()));
    }

    /** Which of the words any practice has. */
    static MsearchRequest whetherKnown(PracticeQuery query, Spelling spelling) {
        return MsearchRequest.of(
                request ->
                        request.index(IndexMapping.LIVE)
                                .searches(
                                        spelling.whetherKnown().stream()
                                                .map(body -> one(query, body))
                                                .toList()));
    }

    private static RequestItem one(PracticeQuery query, SearchRequestBody body) {
        return RequestItem.of(
                item -> item.header(header -> header.preference(preference(query))).body(body));
    }

    /** Ids in the order of the pages, without anything else. */
    static SearchRequest ids(
            PracticeQuery query, Understood understood, Breadth breadth, int most) {
        return SearchRequest.of(
                request ->
                        request.index(IndexMapping.LIVE)
                                .query(words(query, understood, breadth))
                                .postFilter(Conditions.all(query))
                                .source(source -> source.fetch(false))
                                .trackTotalHits(track -> track.enabled(true))
                                .preference(preference(query))
                                .sort(sort(query))
                                .size(most));
    }

    private static String preference(PracticeQuery query) {
        // Copies of the index score a little differently: pages must not mix.
        return "query" + query.fingerprint();
    }

    /** How many there are, and nothing else. */
    static SearchRequest count(PracticeQuery query, Understood understood) {
        return SearchRequest.of(
                request ->
                        request.index(IndexMapping.LIVE)
                                .query(TextQuery.unscored(understood, Breadth.NARROW))
                                .postFilter(Conditions.all(query))
                                .trackTotalHits(track -> track.enabled(true))
                                .size(0));
    }

    private static SearchRequestBody hits(
            PracticeQuery query, Portion portion, Understood understood, Breadth breadth) {
        return SearchRequestBody.of(
                request -> {
                    request.query(narrowed(words(query, understood, breadth), query))
                            .highlight(Highlights.of(query, understood))
                            .source(source -> source.filter(ReadFields.LISTED))
                            // Whoever need not count may leave out what cannot be among the best.
                            .trackTotalHits(track -> track.enabled(false))
                            .sort(sort(query))
                            .size(portion.practices());
                    Cursor cursor = query.cursor();
                    if (cursor != null) {
                        cursor.sortValues(query.effectiveOrder()).ifPresent(request::searchAfter);
                    }
                    return request;
                });
    }

    private static Query narrowed(Query words, PracticeQuery query) {
        return query.isNarrowed()
                ? Query.of(one -> one.bool(bool -> bool.must(words).filter(Conditions.all(query))))
                : words;
    }

    private static SearchRequestBody counts(
            PracticeQuery query, Portion portion, Understood understood, Breadth breadth) {
        Query words = TextQuery.unscored(understood, breadth);
        Set<Facet> touched = Filters.touched(query, portion.counted());
        Query narrowing = Conditions.only(query, touched);
        var request =
                new SearchRequestBody.Builder()
                        .query(
                                one ->
                                        one.bool(
                                                bool ->
                                                        bool.filter(
                                                                words,
                                                                Conditions.without(
                                                                        query, touched))))
                        .aggregations(Filters.counts(query, portion))
                        .trackTotalHits(track -> track.enabled(true))
                        .size(0);
        if (!touched.isEmpty()) {
            request.postFilter(narrowing);
        }
        Elsewhere.ask(request, query, understood, narrowing);
        return request.build();
    }

    private static Query words(PracticeQuery query, Understood understood, Breadth breadth) {
        Query words = TextQuery.of(understood, breadth);
        return query.effectiveOrder() == Order.RELEVANCE ? Ranking.of(words) : words;
    }

    private static List<SortOptions> sort(PracticeQuery query) {
        SortOptions first =
                switch (query.effectiveOrder()) {
                    case RELEVANCE ->
                            SortOptions.of(sort -> sort.score(s -> s.order(SortOrder.Desc)));
                    case NEWEST -> by(IndexMapping.ADMITTED, SortOrder.Desc);
                    case TITLE -> by(IndexMapping.titleOrder(query.reader().code()), SortOrder.Asc);
                };
        // Ids are random: among equals the order says nothing about when they came.
        return List.of(first, by("id", SortOrder.Asc));
    }

    private static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(sort -> sort.field(f -> f.field(field).order(order)));
    }
}
