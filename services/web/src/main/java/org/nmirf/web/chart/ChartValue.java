package org.nmirf.web.chart;

/** What is known of a series in a period. */
public sealed interface ChartValue {

    /**
     * A published number.
     *
     * @param count not negative
     */
    record Shown(long count) implements ChartValue {

        /** Checks the number. */
        public Shown {
            if (count < 0) {
                throw new IllegalArgumentException("A count is not negative: " + count);
            }
        }
    }

    /** There is a number, and it is not published. */
    record Hidden() implements ChartValue {}

    /** There is none. */
    record None() implements ChartValue {}
}
