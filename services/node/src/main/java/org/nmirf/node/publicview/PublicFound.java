package org.nmirf.node.publicview;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the public found.
 *
 * @param items all that fit, in the order of their documents
 * @param counts for every facet, how many each value would leave, if what is chosen in the other
 *     facets stays; of what is shown alone
 */
public record PublicFound(
        List<PublicRecommendation> items, Map<PublicFacet, Map<String, Integer>> counts) {

    /** Copies both. */
    public PublicFound {
        items = List.copyOf(items);
        counts = Map.copyOf(counts);
    }

    static PublicFound of(List<PublicRecommendation> candidates, PublicQuery query) {
        var counts = new EnumMap<PublicFacet, Map<String, Integer>>(PublicFacet.class);
        for (PublicFacet facet : PublicFacet.values()) {
            Map<String, Integer> values = new HashMap<>();
            candidates.stream()
                    .filter(one -> fits(one, query, facet))
                    .flatMap(one -> facet.of(one).stream())
                    .forEach(value -> values.merge(value, 1, Integer::sum));
            counts.put(facet, Map.copyOf(values));
        }
        return new PublicFound(
                candidates.stream().filter(one -> fits(one, query, null)).toList(), counts);
    }

    private static boolean fits(
            PublicRecommendation one,
            PublicQuery query,
            @org.jspecify.annotations.Nullable PublicFacet aside) {
        return query.chosen().keySet().stream()
                .allMatch(facet -> facet == aside || !query.misses(one, facet));
    }
}
