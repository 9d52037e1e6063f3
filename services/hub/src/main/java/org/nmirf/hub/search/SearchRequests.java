package org.nmirf.hub.search;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import java.util.List;
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
                counts(query, portion, understood, breadth).build());
    }

    /** The same, and help with words that nothing is known of. */
    static MsearchRequest pageWithHelp(
            PracticeQuery query,
            Portion portion,
            Understood understood,
            Breadth breadth,
            Spelling spelling) {
        SearchRequestBody.Builder counts = counts(query, portion, understood, breadth);
        spelling.ask(counts);
        return together(query, hits(query, portion, understood, breadth), counts.build());
    }

    private static MsearchRequest together(
            PracticeQuery query, SearchRequestBody hits, SearchRequestBody counts) {
        return MsearchRequest.of(
                request ->
                        request.index(IndexMapping.LIVE)
                                .includeNamedQueriesScore(true)
                                .searches(one(query, hits), one(query, counts)));
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

    private static SearchRequestBody.Builder counts(
            PracticeQuery query, Portion portion, Understood understood, Breadth breadth) {
        Query words = TextQuery.unscored(understood, breadth);
        var request =
                new SearchRequestBody.Builder()
                        .query(one -> one.bool(bool -> bool.filter(words)))
                        .aggregations(Filters.counts(query, portion.counted()))
                        .trackTotalHits(track -> track.enabled(true))
                        .size(0);
        if (query.isNarrowed()) {
            request.postFilter(Conditions.all(query));
        }
        Elsewhere.ask(request, query, understood);
        return request;
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
