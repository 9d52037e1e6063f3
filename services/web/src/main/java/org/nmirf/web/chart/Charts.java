package org.nmirf.web.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What there is to draw of a table over time: one chart of its years and one of its half-years, for
 * a number of a year and one of half a year do not stand on one line.
 *
 * @param isStack whether parts stand on each other, or lines beside each other
 * @param places for each series the place of its letter, from 0, or -1 where it is not drawn
 * @param all the charts; empty where there is nothing to draw
 * @param left how many series of which something is published the charts leave to the table
 */
public record Charts(boolean isStack, List<Integer> places, List<Chart> all, long left) {

    /** How many parts a bar has at most: more nobody tells apart. */
    private static final int MOST_PARTS = 8;

    /** Copies the lists. */
    public Charts {
        places = List.copyOf(places);
        all = List.copyOf(all);
    }

    /**
     * Lines of the six series with the largest published numbers, or bars of all where the series
     * are parts of one whole and no more than eight.
     *
     * @param periods years such as 2025 and half-years such as 2025-H1; others are not drawn
     * @param series with one value a period each
     * @param isWhole whether the series are parts of one whole
     * @param isRightToLeft whether the page is read so; time then runs so too
     * @throws IllegalArgumentException if a series has not one value a period
     */
    public static Charts of(
            List<String> periods,
            List<ChartSeries> series,
            boolean isWhole,
            boolean isRightToLeft) {
        if (series.stream().anyMatch(one -> one.values().size() != periods.size())) {
            throw new IllegalArgumentException("A series has not one value a period");
        }
        boolean isStack = isWhole && series.size() <= MOST_PARTS;
        List<Integer> drawn = isStack ? all(series) : largest(series);
        List<ChartSeries> shown = drawn.stream().map(series::get).toList();
        List<Chart> charts =
                Period.kinds(periods).stream()
                        .filter(kind -> !kind.isEmpty())
                        .map(
                                kind ->
                                        isStack
                                                ? Stacks.draw(kind, shown, isRightToLeft)
                                                : Lines.draw(kind, shown, isRightToLeft))
                        .flatMap(Optional::stream)
                        .toList();
        List<Integer> none = all(series).stream().map(place -> -1).toList();
        return new Charts(
                isStack,
                charts.isEmpty() ? none : all(series).stream().map(drawn::indexOf).toList(),
                charts,
                charts.isEmpty() || isStack ? 0 : published(series).size() - drawn.size());
    }

    /** Whether anything in them is not published. */
    public boolean isHatched() {
        return all.stream().anyMatch(chart -> !chart.unknowns().isEmpty());
    }

    private static List<Integer> all(List<ChartSeries> series) {
        return IntStream.range(0, series.size()).boxed().toList();
    }

    private static List<Integer> published(List<ChartSeries> series) {
        return all(series).stream().filter(place -> series.get(place).largest() >= 0).toList();
    }

    private static List<Integer> largest(List<ChartSeries> series) {
        List<Integer> drawn = new ArrayList<>(published(series));
        drawn.sort(Comparator.comparing((Integer place) -> series.get(place).largest()).reversed());
        return drawn.stream().limit(Marker.count()).sorted().toList();
    }
}
