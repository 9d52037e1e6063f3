package org.nmirf.hub.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * A search that finds something where the reader's found nothing.
 *
 * @param kind what it changes
 * @param parameter the facet it leaves out, or empty
 * @param count practices it finds
 * @param href its address
 */
record WayOut(Kind kind, String parameter, long count, String href) {

    /** What a way out changes. */
    enum Kind {
        /** Leaves one facet out. */
        FACET,
        /** Leaves all facets out. */
        FILTERS;

        /** End of its message key. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static List<WayOut> of(PracticeQuery query, ToLongFunction<PracticeQuery> count) {
        List<WayOut> ways = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            if (isUsed(query, facet) && !query.without(facet).equals(query.withoutFilters())) {
                ways.add(way(Kind.FACET, facet.pageParameter(), query.without(facet), count));
            }
        }
        if (query.isNarrowed()) {
            ways.add(way(Kind.FILTERS, "", query.withoutFilters(), count));
        }
        return ways.stream().filter(way -> way.count() > 0).toList();
    }

    private static boolean isUsed(PracticeQuery query, Facet facet) {
        return query.chosen().containsKey(facet) || query.excluded().containsKey(facet);
    }

    private static WayOut way(
            Kind kind, String parameter, PracticeQuery query, ToLongFunction<PracticeQuery> count) {
        return new WayOut(kind, parameter, count.applyAsLong(query), SearchAddress.first(query));
    }
}
