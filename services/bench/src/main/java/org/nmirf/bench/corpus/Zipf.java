package org.nmirf.bench.corpus;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Ranks of which few are frequent and many are rare: the share of rank r goes with r^-s. */
final class Zipf {

    private final double[] cumulative;

    /**
     * @param ranks how many there are, from 0
     * @param exponent s
     */
    Zipf(int ranks, double exponent) {
        cumulative = new double[ranks];
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++) {
            sum += Math.pow(rank + 1, -exponent);
            cumulative[rank] = sum;
        }
    }

    int rank(RandomGenerator random) {
        double point = random.nextDouble() * cumulative[cumulative.length - 1];
        int found = Arrays.binarySearch(cumulative, point);
        return Math.min(cumulative.length - 1, found < 0 ? -found - 1 : found + 1);
    }
}
