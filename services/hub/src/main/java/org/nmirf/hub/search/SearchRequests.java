package org.nmirf.hub.search;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.List;
import org.nmirf.hub.search.Understood.Breadth;

/** What the engine is asked for a page of practices. */
final class SearchRequests {

    private SearchRequests() {}

    /** One page with its counts and marks. */
    static SearchRequest page(PracticeQuery query, Understood understood, Breadth breadth) {
        return SearchRequest.of(request -> page(request, query, understood, breadth));
    }

    /** The same, and help with words that nothing is known of. */
    static SearchRequest pageWithHelp(
            PracticeQuery query, Understood understood, Breadth breadth, Spelling spelling) {
        return SearchRequest.of(
                request -> {
                    page(request, query, understood, breadth);
                    spelling.ask(request);
                    return request;
                });
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
                                .query(words(query, understood, Breadth.NARROW))
                                .postFilter(Conditions.all(query))
                                .trackTotalHits(track -> track.enabled(true))
                                .size(0));
    }

    private static SearchRequest.Builder page(
            SearchRequest.Builder request,
            PracticeQuery query,
            Understood understood,
            Breadth breadth) {
        request.index(IndexMapping.LIVE)
                .query(words(query, understood, breadth))
                .aggregations(Filters.counts(query))
                .highlight(Highlights.of(query))
                .source(source -> source.filter(ReadFields.LISTED))
                .trackTotalHits(track -> track.enabled(true))
                .includeNamedQueriesScore(true)
                .preference(preference(query))
                .sort(sort(query))
                .size(PracticeSearch.PAGE);
        if (query.isNarrowed()) {
            request.postFilter(Conditions.all(query));
        }
        Elsewhere.ask(request, query, understood);
        Cursor cursor = query.cursor();
        if (cursor != null) {
            cursor.sortValues(query.effectiveOrder()).ifPresent(request::searchAfter);
        }
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
