package org.nmirf.hub.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of what was found.
 *
 * @param total practices found on all pages
 * @param first number of the first practice of this page, counted from 1
 * @param practices the page
 * @param facets counts of every facet
 * @param next where the next page begins, or null when this is the last
 */
public record Found(
        long total,
        long first,
        List<FoundPractice> practices,
        Map<Facet, List<FacetCount>> facets,
        @Nullable Cursor next) {

    public Found {
        practices = List.copyOf(practices);
        facets = Map.copyOf(facets);
    }

    /** Number of the last practice of this page. */
    public long last() {
        return first + practices.size() - 1;
    }

    /** Counts of one facet. */
    public List<FacetCount> counts(Facet facet) {
        return facets.getOrDefault(facet, List.of());
    }
}
