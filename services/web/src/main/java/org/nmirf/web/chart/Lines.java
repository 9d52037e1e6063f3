package org.nmirf.web.chart;

import static org.nmirf.web.chart.Frame.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nmirf.web.chart.Chart.Box;
import org.nmirf.web.chart.Chart.Dot;
import org.nmirf.web.chart.Chart.Letter;
import org.nmirf.web.chart.Chart.Stroke;

/**
 * A line a series. It breaks where a period is missing or not published, and never guesses what
 * would be between.
 */
final class Lines {

    private static final int TOP = 16;
    private static final double WIDEST = 24;
    private static final double NEAR = 14;

    private final Frame frame;
    private final List<ChartSeries> series;
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Dot> dots = new ArrayList<>();
    private final List<Box> unknowns = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();
    private final Map<Integer, List<Apart.Wish>> wishes = new TreeMap<>();

    private Lines(Frame frame, List<ChartSeries> series) {
        this.frame = frame;
        this.series = series;
    }

    /** Empty if no series has two published numbers: there is nothing to follow over time. */
    static Optional<Chart> draw(
            List<Period> periods, List<ChartSeries> series, boolean isRightToLeft) {
        boolean isWorthIt =
                series.stream()
                        .anyMatch(
                                one ->
                                        periods.stream()
                                                        .map(period -> period.of(one))
                                                        .flatMapToLong(ChartSeries::shown)
                                                        .count()
                                                > 1);
        long most =
                periods.stream()
                        .flatMap(period -> series.stream().map(period::of))
                        .flatMapToLong(ChartSeries::shown)
                        .max()
                        .orElse(0);
        return isWorthIt
                ? Optional.of(
                        new Lines(new Frame(periods, TOP, most, isRightToLeft), series).chart())
                : Optional.empty();
    }

    private Chart chart() {
        for (int place = 0; place < series.size(); place++) {
            follow(place);
        }
        wishes.forEach(this::write);
        frame.periods().forEach(this::unknown);
        return new Chart(
                frame.periods().stream().map(Period::code).toList(),
                Frame.WIDTH,
                frame.height(),
                at(frame.start()),
                at(frame.end()),
                frame.anchor(),
                frame.levels(),
                frame.columns(),
                unknowns,
                strokes,
                dots,
                List.of(),
                letters);
    }

    private void follow(int place) {
        ChartSeries one = series.get(place);
        List<Period> run = new ArrayList<>();
        Optional<Period> last = Optional.empty();
        for (Period period : frame.periods()) {
            if (!run.isEmpty()
                    && (count(one, period).isEmpty()
                            || period.place() > run.getLast().place() + 1)) {
                stroke(run, place);
                run.clear();
            }
            if (count(one, period).isPresent()) {
                run.add(period);
                last = Optional.of(period);
                dot(one, period, place);
            }
        }
        stroke(run, place);
        last.ifPresent(period -> wish(one, period, place));
    }

    private static Optional<Long> count(ChartSeries one, Period period) {
        return period.of(one) instanceof ChartValue.Shown(long count)
                ? Optional.of(count)
                : Optional.empty();
    }

    private double y(ChartSeries one, Period period) {
        return frame.y(count(one, period).orElseThrow());
    }

    private void stroke(List<Period> run, int place) {
        if (run.size() > 1) {
            strokes.add(
                    new Stroke(
                            run.stream()
                                    .map(
                                            period ->
                                                    at(frame.x(period))
                                                            + ","
                                                            + at(y(series.get(place), period)))
                                    .collect(Collectors.joining(" ")),
                            place));
        }
    }

    private void dot(ChartSeries one, Period period, int place) {
        dots.add(
                new Dot(
                        Marker.path(place, frame.x(period), y(one, period)),
                        place,
                        one.label(),
                        period.code(),
                        count(one, period).orElseThrow()));
    }

    private void wish(ChartSeries one, Period period, int place) {
        wishes.computeIfAbsent(period.column(), column -> new ArrayList<>())
                .add(new Apart.Wish(y(one, period), place));
    }

    private void write(int column, List<Apart.Wish> at) {
        Period period =
                frame.periods().stream()
                        .filter(one -> one.column() == column)
                        .findFirst()
                        .orElseThrow();
        for (Apart.Wish one : Apart.of(at, Frame.LETTER, frame.bottom())) {
            letter(frame.after(frame.x(period), NEAR), one.y(), one.place());
        }
    }

    /** From top to bottom, so that it says nothing about the number. */
    private void unknown(Period period) {
        double y = TOP + Frame.LETTER;
        boolean isAny = false;
        for (int place = 0; place < series.size(); place++) {
            if (period.of(series.get(place)) instanceof ChartValue.Hidden) {
                letter(frame.x(period), y, place);
                y += Frame.LETTER;
                isAny = true;
            }
        }
        if (isAny) {
            double wide = Math.min(WIDEST, frame.distance() * 0.6);
            unknowns.add(
                    new Box(
                            at(frame.x(period) - wide / 2),
                            at(TOP),
                            at(wide),
                            at(frame.bottom() - TOP)));
        }
    }

    private void letter(double x, double y, int place) {
        letters.add(new Letter(at(x), at(y + Frame.LETTER / 3.0), place));
    }
}
