package org.nmirf.node.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nmirf.node.series.LineChart.Mark;
import org.nmirf.node.series.LineChart.Point;

class LineChartTests {

    @Test
    void drawsTimeInTheDirectionOfReading() {
        List<Point> points = List.of(point(2020, "10"), point(2024, "30"));

        LineChart onward = chart(points, null, false);
        LineChart backward = chart(points, null, true);

        assertThat(x(onward, 0)).isLessThan(x(onward, 1));
        assertThat(x(backward, 0)).isGreaterThan(x(backward, 1));
        assertThat(x(backward, 0)).isEqualTo(LineChart.WIDTH - x(onward, 0));
    }

    @Test
    void drawsMoreHigherUp() {
        LineChart chart = chart(List.of(point(2020, "10"), point(2024, "30")), null, false);

        assertThat(y(chart, 1)).isLessThan(y(chart, 0));
    }

    @Test
    void beginsAtZeroInRoundSteps() {
        LineChart chart = chart(List.of(point(2020, "12"), point(2024, "34")), null, false);

        assertThat(chart.across()).map(Mark::label).containsExactly("0", "10", "20", "30", "40");
    }

    @Test
    void reachesBelowZeroWhereValuesDo() {
        LineChart chart = chart(List.of(point(2020, "-5"), point(2024, "5")), null, false);

        assertThat(chart.across()).map(Mark::label).first().isEqualTo("-5");
    }

    @Test
    void keepsRoomForTheTarget() {
        LineChart chart = chart(List.of(point(2020, "10")), point(2030, "50"), false);

        assertThat(chart.years()).map(Mark::label).contains("2030");
        assertThat(Double.parseDouble(Objects.requireNonNull(chart.target()).y())).isPositive();
        assertThat(chart.path()).isEmpty();
    }

    @Test
    void drawsOneValueOfNothing() {
        LineChart chart = chart(List.of(point(2024, "0")), null, false);

        assertThat(chart.dots()).hasSize(1);
        assertThat(y(chart, 0)).isFinite();
    }

    @Test
    void namesFewYearsOfMany() {
        LineChart chart = chart(List.of(point(1990, "1"), point(2024, "2")), null, false);

        assertThat(chart.years()).hasSizeBetween(5, 7);
    }

    private static LineChart chart(
            List<Point> points, @Nullable Point target, boolean isRightToLeft) {
        return LineChart.of(points, null, target, isRightToLeft, Locale.ENGLISH);
    }

    private static Point point(int year, String value) {
        return new Point(Period.of(year), new BigDecimal(value));
    }

    private static double x(LineChart chart, int dot) {
        return Double.parseDouble(chart.dots().get(dot).x());
    }

    private static double y(LineChart chart, int dot) {
        return Double.parseDouble(chart.dots().get(dot).y());
    }
}
