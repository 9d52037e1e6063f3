package org.nmirf.node.figures;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.nmirf.disclosure.figures.sensitivity.FigurePolicy;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How strict this country is with figures.
 *
 * @param threshold smaller counts of cases and persons are hidden; at least 5
 * @param cadence least time between two days of publication of the same unit
 */
@ConfigurationProperties("node.figures")
record FigureSettings(@DefaultValue("10") int threshold, @DefaultValue("80d") Period cadence) {

    /** Refuses to start below the floor. */
    FigureSettings {
        if (threshold < FigurePolicy.FLOOR) {
            throw new IllegalArgumentException(
                    "node.figures.threshold is " + threshold + "; set it to 5 or more");
        }
        if (cadence.isNegative()) {
            throw new IllegalArgumentException("node.figures.cadence is negative");
        }
    }

    long cadenceDays() {
        return ChronoUnit.DAYS.between(LocalDate.EPOCH, LocalDate.EPOCH.plus(cadence));
    }

    FigurePolicy policy() {
        return new FigurePolicy(
                threshold,
                FigurePolicy.DEFAULT.dominancePercent(),
                FigurePolicy.DEFAULT.leastDenominator());
    }
}
