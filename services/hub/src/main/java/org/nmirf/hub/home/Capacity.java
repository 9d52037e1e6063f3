package org.nmirf.hub.home;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nmirf.hub.search.Facet;
import org.nmirf.hub.search.FacetCount;
import org.nmirf.hub.search.SearchAddress;
import org.nmirf.web.page.Reader;

/**
 * A practice area as an entrance to the practices in it.
 *
 * @param code code of the vocabulary areas
 * @param label what it is called
 * @param count practices in it
 * @param href address of these practices
 */
record Capacity(String code, String label, long count, String href) {

    private static final List<String> CODES =
            List.of(
                    "institutional-set-up",
                    "engagement",
                    "coordination",
                    "consultation",
                    "information-management");

    /** All of them in the order of the vocabulary, empty ones too. */
    static List<Capacity> all(List<FacetCount> counts, Reader reader) {
        Map<String, Long> byCode =
                counts.stream().collect(Collectors.toMap(FacetCount::code, FacetCount::count));
        return Stream.concat(CODES.stream(), byCode.keySet().stream().sorted())
                .distinct()
                .map(
                        code ->
                                new Capacity(
                                        code,
                                        reader.label("areas", code),
                                        byCode.getOrDefault(code, 0L),
                                        SearchAddress.of(Facet.CAPACITY, code)))
                .toList();
    }
}
