package org.nmirf.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is drawn of numbers over time, and what no drawing says. */
class ChartsTests {

    private static final long HIDDEN = -1;
    private static final long NONE = -2;

    private static ChartSeries series(String label, long... values) {
        return new ChartSeries(label, Arrays.stream(values).mapToObj(ChartsTests::value).toList());
    }

    private static ChartValue value(long count) {
        if (count == HIDDEN) {
            return new ChartValue.Hidden();
        }
        return count == NONE ? new ChartValue.None() : new ChartValue.Shown(count);
    }

    private static Chart lines(List<String> periods, ChartSeries... series) {
        return Charts.of(periods, List.of(series), false, false).all().getFirst();
    }

    private static Chart stacks(List<String> periods, ChartSeries... series) {
        return Charts.of(periods, List.of(series), true, false).all().getFirst();
    }

    @Test
    void breaksALineWhereANumberIsNotPublished() {
        var chart =
                lines(
                        List.of("2021", "2022", "2023", "2024", "2025"),
                        series("health", 10, 20, HIDDEN, 40, 30));

        assertThat(chart.strokes()).hasSize(2).allMatch(one -> one.points().split(" ").length == 2);
        assertThat(chart.dots()).extracting(Chart.Dot::count).containsExactly(10L, 20L, 40L, 30L);
        assertThat(chart.unknowns()).hasSize(1);
    }

    @Test
    void breaksALineWhereAPeriodIsMissing() {
        var chart = lines(List.of("2021", "2022", "2024"), series("health", 10, 20, 30));

        assertThat(chart.strokes()).hasSize(1);
        assertThat(chart.unknowns()).isEmpty();
    }

    @Test
    void hatchesFromTopToBottomWhateverIsHidden() {
        var low = lines(List.of("2023", "2024", "2025"), series("a", 20, HIDDEN, 20));
        var high = lines(List.of("2023", "2024", "2025"), series("a", 80, HIDDEN, 80));

        assertThat(low.unknowns()).isEqualTo(high.unknowns());
    }

    @Test
    void givesEveryHiddenPartOfABarTheSameHeight() {
        var chart =
                stacks(
                        List.of("2024", "2025"),
                        series("done", 10, HIDDEN),
                        series("open", HIDDEN, 500),
                        series("planned", 5, HIDDEN));

        assertThat(chart.unknowns()).hasSize(3);
        assertThat(chart.unknowns()).extracting(Chart.Box::height).containsOnly("18.0");
    }

    /** Everything in the drawing follows from what is published, so it cannot tell what is not. */
    @Test
    void putsPartsOnEachOtherWithoutRoomForWhatIsHidden() {
        var chart = stacks(List.of("2025"), series("a", 30), series("b", HIDDEN), series("c", 10));

        assertThat(chart.blocks()).extracting(Chart.Block::count).containsExactly(30L, 10L);
        double foot = Double.parseDouble(chart.blocks().getFirst().box().y());
        Chart.Box next = chart.blocks().getLast().box();
        assertThat(Double.parseDouble(next.y()) + Double.parseDouble(next.height()))
                .isEqualTo(foot);
        assertThat(chart.levels().getLast().count()).isEqualTo(40);
    }

    @Test
    void keepsYearsAndHalfYearsApart() {
        var charts =
                Charts.of(
                        List.of("2024", "2024-H1", "2024-H2", "2025"),
                        List.of(series("health", 30, 10, 20, 40)),
                        false,
                        false);

        assertThat(charts.all())
                .extracting(Chart::periods)
                .containsExactly(List.of("2024", "2025"), List.of("2024-H1", "2024-H2"));
        assertThat(charts.all()).allMatch(one -> one.strokes().size() == 1);
    }

    @Test
    void letsTimeRunAsThePageIsRead() {
        var left = List.of(series("health", 10, 20));
        var leftToRight = Charts.of(List.of("2024", "2025"), left, false, false).all().getFirst();
        var rightToLeft = Charts.of(List.of("2024", "2025"), left, false, true).all().getFirst();

        assertThat(places(leftToRight)).isSorted();
        assertThat(places(rightToLeft)).isEqualTo(mirrored(places(leftToRight)));
        assertThat(rightToLeft.anchor()).isEqualTo("start");
    }

    private static List<Double> places(Chart chart) {
        return chart.columns().stream().map(one -> Double.valueOf(one.x())).toList();
    }

    private static List<Double> mirrored(List<Double> places) {
        return places.stream().map(place -> Frame.WIDTH - place).toList();
    }

    @Test
    void drawsTheSixLargestAndLeavesTheOthersToTheTable() {
        var series =
                LongStream.range(0, 8)
                        .mapToObj(one -> series("s" + one, 10 * one, 10 * one))
                        .toList();

        var charts = Charts.of(List.of("2024", "2025"), series, false, false);

        assertThat(charts.places()).containsExactly(-1, -1, 0, 1, 2, 3, 4, 5);
        assertThat(charts.left()).isEqualTo(2);
    }

    @Test
    void drawsNoLinesWhereThereIsNothingToFollow() {
        var once = List.of(series("health", 10), series("work", 20));

        var charts = Charts.of(List.of("2025"), once, false, false);

        assertThat(charts.all()).isEmpty();
        assertThat(charts.places()).containsOnly(-1);
        assertThat(charts.left()).isZero();
        assertThat(Charts.of(List.of("2025"), once, true, false).all()).hasSize(1);
    }

    @Test
    void drawsNothingOfWhatIsWhollyHiddenOrHasNoPlaceInTime() {
        assertThat(Charts.of(List.of("2025"), List.of(series("a", HIDDEN)), true, false).all())
                .isEmpty();
        assertThat(Charts.of(List.of("spring"), List.of(series("a", 10)), true, false).all())
                .isEmpty();
        assertThat(Charts.of(List.of(), List.of(), true, false).all()).isEmpty();
    }

    @Test
    void keepsLettersApartAndInside() {
        var chart =
                lines(
                        List.of("2024", "2025"),
                        series("a", 1, 0),
                        series("b", 2, 1),
                        series("c", 900, 900),
                        series("d", 899, 899));

        var heights =
                chart.letters().stream().map(one -> Double.parseDouble(one.y())).sorted().toList();
        for (int i = 1; i < heights.size(); i++) {
            assertThat(heights.get(i) - heights.get(i - 1)).isGreaterThanOrEqualTo(15.9);
        }
        assertThat(heights.getLast()).isLessThan(chart.height());
    }

    @Test
    void namesLevelsByRoundNumbersThatFit() {
        var chart = lines(List.of("2024", "2025"), series("a", 37, 1234));

        assertThat(chart.levels())
                .extracting(Chart.Level::count)
                .containsExactly(0L, 500L, 1000L, 1500L);
    }

    @Test
    void refusesASeriesThatDoesNotFitThePeriods() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Charts.of(List.of("2025"), List.of(series("a", 1, 2)), true, false));
    }

    @Test
    void leavesNothingToTheTableOfASeriesThatIsWhollyHidden() {
        var charts =
                Charts.of(
                        List.of("2024", "2025"),
                        List.of(series("a", 1, 2), series("b", 3, 4), series("c", HIDDEN, HIDDEN)),
                        false,
                        false);

        assertThat(charts.places()).containsExactly(0, 1, -1);
        assertThat(charts.left()).isZero();
    }
}
