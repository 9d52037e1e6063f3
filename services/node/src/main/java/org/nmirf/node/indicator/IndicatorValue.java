package org.nmirf.node.indicator;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.history.Change;
import org.nmirf.node.series.LineChart.Point;
import org.nmirf.node.series.Period;

/**
 * What was measured in one period.
 *
 * @param revision counts up from 1 with every correction
 * @param entry what stands there now
 */
public record IndicatorValue(UUID id, UUID indicator, int revision, Entry entry, Change changed) {

    /**
     * What somebody enters.
     *
     * @param value null where a value was taken out again
     * @param note what to know about it; may be empty
     * @param source where it is from; may be empty
     */
    public record Entry(Period period, @Nullable BigDecimal value, String note, String source) {

        /**
         * Takes a missing note or source for an empty one.
         *
         * @throws IllegalArgumentException when there is no period
         */
        public Entry {
            if (period == null) {
                throw new IllegalArgumentException("A value needs a period");
            }
            note = Objects.requireNonNullElse(note, "").strip();
            source = Objects.requireNonNullElse(source, "").strip();
        }

        /** Whether it says the same; 12.50 is 12.5. */
        boolean isSame(Entry other) {
            BigDecimal mine = value;
            BigDecimal theirs = other.value;
            boolean isSameValue =
                    (mine != null && theirs != null)
                            ? mine.compareTo(theirs) == 0
                            : (mine == null && theirs == null);
            return isSameValue && note.equals(other.note) && source.equals(other.source);
        }
    }

    /** The value, which is there. */
    public Point point() {
        BigDecimal value = entry.value();
        if (value == null) {
            throw new IllegalStateException("Taken out: " + id);
        }
        return new Point(entry.period(), value);
    }
}
