package org.nmirf.web.assessment;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * Where a self-assessment stands on the plane of its two axes; drawn by {@code fragments/assessment
 * :: plane(plane, own)}. Breadth grows in the direction in which the page is read.
 *
 * @param isRightToLeft whether the page is read so
 * @param x place of the mark, from the left of the drawing
 * @param y place of the mark, from the top of the drawing
 */
public record AssessmentPlane(boolean isRightToLeft, String x, String y) {

    /** Width of the drawing. */
    public static final int WIDTH = 480;

    /** Height of the drawing. */
    public static final int HEIGHT = 320;

    // The ends of the axes: every indicator at its lowest, and at its highest level.
    private static final double LOWEST_X = -28.0 / 3;
    private static final double HIGHEST_X = 21;
    private static final double LOWEST_Y = -6;
    private static final double HIGHEST_Y = 14;

    private static final int MARGIN = 32;

    /** The place of an assessment. */
    public static AssessmentPlane of(SelfAssessment own, boolean isRightToLeft) {
        return new AssessmentPlane(
                isRightToLeft,
                place(across(own.x().doubleValue(), isRightToLeft)),
                place(down(own.y().doubleValue())));
    }

    /** The least that the first axis can be, to two digits. */
    public BigDecimal lowestX() {
        return new BigDecimal("-9.33");
    }

    /** The most that the first axis can be. */
    public BigDecimal highestX() {
        return BigDecimal.valueOf(HIGHEST_X);
    }

    /** The least that the second axis can be. */
    public BigDecimal lowestY() {
        return BigDecimal.valueOf(LOWEST_Y);
    }

    /** The most that the second axis can be. */
    public BigDecimal highestY() {
        return BigDecimal.valueOf(HIGHEST_Y);
    }

    /** Where the first axis is nothing. */
    public String zeroX() {
        return place(across(0, isRightToLeft));
    }

    /** Where the second axis is nothing. */
    public String zeroY() {
        return place(down(0));
    }

    /** The side on which breadth ends. */
    public int broadSide() {
        return isRightToLeft ? MARGIN : WIDTH - MARGIN;
    }

    /** How words at that side are held. */
    public String broadAnchor() {
        return isRightToLeft ? "start" : "end";
    }

    private static double across(double x, boolean isRightToLeft) {
        double along = MARGIN + (WIDTH - 2 * MARGIN) * (x - LOWEST_X) / (HIGHEST_X - LOWEST_X);
        return isRightToLeft ? WIDTH - along : along;
    }

    private static double down(double y) {
        return HEIGHT - MARGIN - (HEIGHT - 2 * MARGIN) * (y - LOWEST_Y) / (HIGHEST_Y - LOWEST_Y);
    }

    private static String place(double at) {
        return String.format(Locale.ROOT, "%.1f", at);
    }
}
