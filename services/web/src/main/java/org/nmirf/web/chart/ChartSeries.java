package org.nmirf.web.chart;

import java.util.List;
import java.util.stream.LongStream;

/**
 * One row of the table that a chart repeats.
 *
 * @param label in the reader's language
 * @param values one a period, in their order
 */
public record ChartSeries(String label, List<ChartValue> values) {

    /** Copies the values. */
    public ChartSeries {
        values = List.copyOf(values);
    }

    /** The largest number that is published; -1 if none is. */
    long largest() {
        return values.stream().flatMapToLong(ChartSeries::shown).max().orElse(-1);
    }

    static LongStream shown(ChartValue value) {
        return value instanceof ChartValue.Shown(long count)
                ? LongStream.of(count)
                : LongStream.empty();
    }
}
