package org.nmirf.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What several runs of the same gave.
 *
 * @param runs how many there were
 */
public record Spread(double median, double min, double max, int runs) {

    /** A limit that varies by more than this cannot be compared with. */
    public static final double STEADY = 0.15;

    /**
     * Of what was measured.
     *
     * @throws IllegalArgumentException when there is nothing
     */
    public static Spread of(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("No value");
        }
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median =
                sorted.size() % 2 == 1
                        ? sorted.get(middle)
                        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Spread(median, sorted.getFirst(), sorted.getLast(), sorted.size());
    }

    /**
     * Of ratios, each of two values that were measured one after the other.
     *
     * @throws IllegalArgumentException when there are more of one than of the other
     */
    public static Spread ofRatios(List<Double> values, List<Double> limits) {
        if (values.size() != limits.size()) {
            throw new IllegalArgumentException(values.size() + " values, " + limits.size());
        }
        List<Double> ratios = new ArrayList<>();
        for (int pair = 0; pair < values.size(); pair++) {
            ratios.add(values.get(pair) / limits.get(pair));
        }
        return of(ratios);
    }

    /** How far apart the least and the most are, as a share of the median. */
    public double variation() {
        return (max - min) / median;
    }

    /** Whether it varies little enough to be a limit. */
    public boolean isSteady() {
        return variation() <= STEADY;
    }

    /**
     * Median, least and most.
     *
     * @param decimals after the point
     */
    public String text(int decimals) {
        String form = "%." + decimals + "f (%." + decimals + "f-%." + decimals + "f)";
        return String.format(Locale.ROOT, form, median, min, max);
    }
}
