package org.nmirf.disclosure.figures.sensitivity;

/**
 * The limits of disclosure control.
 *
 * @param threshold smaller counts of cases and persons are not published
 * @param dominancePercent a cell that holds this much of its line says something about everybody in
 *     the line
 * @param leastDenominator percentages of fewer are not published
 */
public record FigurePolicy(int threshold, int dominancePercent, long leastDenominator) {

    /** No setting may go below. */
    public static final int FLOOR = 5;

    /** What applies unless a country is stricter. */
    public static final FigurePolicy DEFAULT = new FigurePolicy(10, 90, 50);

    /** Refuses limits that protect less than the floor. */
    public FigurePolicy {
        if (threshold < FLOOR || dominancePercent < 51 || dominancePercent > 90) {
            throw new IllegalArgumentException("threshold from 5, dominance 51 to 90 percent");
        }
        if (leastDenominator < 50) {
            throw new IllegalArgumentException("denominators from 50");
        }
    }

    /** The same limits with a higher threshold than the default. */
    public static FigurePolicy withThreshold(int threshold) {
        if (threshold < DEFAULT.threshold()) {
            throw new IllegalArgumentException("the threshold can be raised only");
        }
        return new FigurePolicy(threshold, DEFAULT.dominancePercent(), DEFAULT.leastDenominator());
    }
}
