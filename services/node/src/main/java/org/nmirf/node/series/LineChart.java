package org.nmirf.node.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where everything of a line chart stands; drawn by {@code series/chart :: chart(chart, …)}. Time
 * runs in the direction in which the page is read.
 *
 * @param across lines across with their numbers
 * @param years marks below with their words
 * @param path of the line; empty when there is only one point
 * @param baseline level of the baseline; null when there is none
 * @param target point of the target; null when there is none
 */
public record LineChart(
        boolean isRightToLeft,
        List<Mark> across,
        List<Mark> years,
        String path,
        List<Dot> dots,
        @Nullable Dot baseline,
        @Nullable Dot target) {

    /** Width of the drawing. */
    public static final int WIDTH = 720;

    /** Height of the drawing. */
    public static final int HEIGHT = 320;

    private static final int START = 72;
    private static final int END = 696;
    private static final int TOP = 24;
    private static final int BOTTOM = 272;
    private static final int MOST_YEARS = 7;

    /** A value in a period. */
    public record Point(Period period, BigDecimal value) {}

    /** A place with words. */
    public record Mark(String at, String label) {}

    /** A place on the line, with what it says. */
    public record Dot(String x, String y, String label) {}

    /**
     * Draws points.
     *
     * @param points one or more, in the order of time
     * @param baseline where things began; may be null
     * @param target where they shall go; may be null
     * @param isRightToLeft whether the page is read so
     * @param locale in which numbers are written
     * @throws IllegalArgumentException when there is no point at all
     */
    public static LineChart of(
            List<Point> points,
            @Nullable Point baseline,
            @Nullable Point target,
            boolean isRightToLeft,
            Locale locale) {
        List<Point> all =
                Stream.of(points.stream(), Stream.ofNullable(baseline), Stream.ofNullable(target))
                        .flatMap(one -> one)
                        .toList();
        if (all.isEmpty()) {
            throw new IllegalArgumentException("Nothing to draw");
        }
        var scales = new Scales(Levels.of(all), Years.of(all), isRightToLeft, locale);
        List<Dot> dots = points.stream().map(scales::dot).toList();
        return new LineChart(
                isRightToLeft,
                scales.across(),
                scales.marks(),
                dots.size() < 2
                        ? ""
                        : dots.stream()
                                .map(dot -> dot.x() + "," + dot.y())
                                .collect(Collectors.joining(" L", "M", "")),
                dots,
                baseline == null ? null : scales.dot(baseline),
                target == null ? null : scales.dot(target));
    }

    /** Copies the lists. */
    public LineChart {
        across = List.copyOf(across);
        years = List.copyOf(years);
        dots = List.copyOf(dots);
    }

    /** Where the numbers of the lines across stand. */
    public int numbersAt() {
        return isRightToLeft ? WIDTH - START + 8 : START - 8;
    }

    /** Which end of a number stands there. */
    public String numbersAnchor() {
        return isRightToLeft ? "start" : "end";
    }

    /** Where the lines across begin. */
    public int from() {
        return isRightToLeft ? WIDTH - END : START;
    }

    /** Where the lines across end. */
    public int to() {
        return isRightToLeft ? WIDTH - START : END;
    }

    /** Where the words below stand. */
    public int wordsAt() {
        return BOTTOM + 24;
    }

    /** Levels of the lines across: from 0 where nothing is below, in steps of 1, 2 or 5. */
    record Levels(double low, double high, double step) {

        static Levels of(List<Point> all) {
            double min = all.stream().mapToDouble(one -> one.value().doubleValue()).min().orElse(0);
            double max = all.stream().mapToDouble(one -> one.value().doubleValue()).max().orElse(0);
            double low = Math.min(0, min);
            double high = max <= low ? low + 1 : max;
            double rough = (high - low) / 4;
            double power = Math.pow(10, Math.floor(Math.log10(rough)));
            double step = power * nice(rough / power);
            return new Levels(Math.floor(low / step) * step, Math.ceil(high / step) * step, step);
        }

        private static double nice(double part) {
            if (part <= 1) {
                return 1;
            }
            return part <= 2 ? 2 : part <= 5 ? 5 : 10;
        }
    }

    /** The years on the line of time. */
    record Years(int first, int last) {

        static Years of(List<Point> all) {
            return new Years(
                    all.stream().mapToInt(one -> one.period().year()).min().orElse(0),
                    all.stream().mapToInt(one -> one.period().year()).max().orElse(0));
        }
    }

    /** From numbers and periods to places. */
    private record Scales(Levels levels, Years years, boolean isRightToLeft, Locale locale) {

        Dot dot(Point point) {
            return new Dot(
                    x(point.period().middle()),
                    y(point.value().doubleValue()),
                    Decimals.say(point.value(), locale));
        }

        List<Mark> across() {
            List<Mark> marks = new ArrayList<>();
            int steps = (int) Math.round((levels.high() - levels.low()) / levels.step());
            for (int i = 0; i <= steps; i++) {
                double level = levels.low() + i * levels.step();
                BigDecimal said =
                        BigDecimal.valueOf(Math.round(level / levels.step()))
                                .multiply(BigDecimal.valueOf(levels.step()));
                marks.add(new Mark(y(level), Decimals.say(said, locale)));
            }
            return marks;
        }

        List<Mark> marks() {
            int span = years.last() - years.first() + 1;
            int every = Math.max(1, Math.ceilDiv(span, MOST_YEARS));
            List<Mark> marks = new ArrayList<>();
            for (int year = years.first(); year <= years.last(); year += every) {
                marks.add(new Mark(x(year + 0.5), Integer.toString(year)));
            }
            return marks;
        }

        private String x(double moment) {
            double span = years.last() - years.first() + 1.0;
            double along = START + (END - START) * (moment - years.first()) / span;
            return place(isRightToLeft ? WIDTH - along : along);
        }

        private String y(double level) {
            double span = levels.high() - levels.low();
            return place(BOTTOM - (BOTTOM - TOP) * (level - levels.low()) / span);
        }

        private static String place(double at) {
            return String.format(Locale.ROOT, "%.1f", at);
        }
    }
}
