package org.nmirf.node.publicsite;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.nmirf.node.publicview.PublicFacet;

/**
 * Bars of counts, drawn on the server; the table around them says the same in numbers.
 *
 * @param facet what is counted
 * @param bars the longest first
 * @param total how many recommendations there are; one may stand in several bars
 */
record Chart(String facet, List<Bar> bars, int total) {

    private static final int MOST = 25;

    Chart {
        bars = List.copyOf(bars);
    }

    /**
     * One bar.
     *
     * @param share of the longest, 1 to 100
     */
    record Bar(String value, String label, int count, int share) {}

    static Chart of(PublicFacet facet, Map<String, Integer> counts, int total, PublicNames names) {
        int longest = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        List<Bar> bars =
                counts.entrySet().stream()
                        .map(
                                entry ->
                                        new Bar(
                                                entry.getKey(),
                                                names.of(facet, entry.getKey()),
                                                entry.getValue(),
                                                Math.max(1, entry.getValue() * 100 / longest)))
                        .sorted(
                                Comparator.comparingInt(Bar::count)
                                        .reversed()
                                        .thenComparing(Bar::label))
                        .limit(MOST)
                        .toList();
        return new Chart(facet.word(), bars, total);
    }

    /** What the title says. */
    public Bar longest() {
        return bars.getFirst();
    }
}
