package org.nmirf.web.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year or half-year with its place in time: neighbours are one apart.
 *
 * @param code as it was published
 * @param column which of the values of a series is its own
 */
record Period(String code, int column, boolean isHalf, int place) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-H([12]))?");

    /** Years and half-years, each in their order; what is neither has no place in time. */
    static List<List<Period>> kinds(List<String> codes) {
        List<Period> years = new ArrayList<>();
        List<Period> halves = new ArrayList<>();
        for (int column = 0; column < codes.size(); column++) {
            Matcher read = FORM.matcher(codes.get(column));
            if (read.matches()) {
                int year = Integer.parseInt(read.group(1));
                String half = read.group(2);
                if (half == null) {
                    years.add(new Period(codes.get(column), column, false, year));
                } else {
                    int place = 2 * year + Integer.parseInt(half);
                    halves.add(new Period(codes.get(column), column, true, place));
                }
            }
        }
        years.sort(Comparator.comparingInt(Period::place));
        halves.sort(Comparator.comparingInt(Period::place));
        return List.of(List.copyOf(years), List.copyOf(halves));
    }

    ChartValue of(ChartSeries series) {
        return series.values().get(column);
    }
}
