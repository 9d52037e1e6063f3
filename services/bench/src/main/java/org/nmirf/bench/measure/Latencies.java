package org.nmirf.bench.measure;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** How long many things took. Safe for use by several threads. */
public final class Latencies {

    private static final long LONGEST_MICROS = TimeUnit.MINUTES.toMicros(10);
    private static final int DIGITS = 3;

    private final Histogram micros = new ConcurrentHistogram(1, LONGEST_MICROS, DIGITS);

    /** One took so long; what is beyond ten minutes counts as ten minutes. */
    public void add(long nanos) {
        long time = TimeUnit.NANOSECONDS.toMicros(nanos);
        micros.recordValue(Math.clamp(time, 1, LONGEST_MICROS));
    }

    /** Adds all of another's. */
    public void add(Latencies other) {
        micros.add(other.micros);
    }

    /** How many there are. */
    public long count() {
        return micros.getTotalCount();
    }

    /** The time in milliseconds within which that share, of a hundred, was done. */
    public double percentile(double share) {
        return micros.getValueAtPercentile(share) / 1e3;
    }

    /** Milliseconds for people: the median, 95 and 99 of a hundred. */
    public String text() {
        return String.format(
                Locale.ROOT, "%.1f / %.1f / %.1f", percentile(50), percentile(95), percentile(99));
    }
}
