package org.nmirf.web.chart;

import static org.nmirf.web.chart.Frame.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nmirf.web.chart.Chart.Block;
import org.nmirf.web.chart.Chart.Box;
import org.nmirf.web.chart.Chart.Letter;

/**
 * A bar a period, of which each published part is as high as its number. Each part that is not
 * published is a hatched block on top, all of one height: neither the bar nor the scale says how
 * much is in it.
 */
final class Stacks {

    private static final double WIDEST = 56;
    private static final double UNKNOWN = 18;
    private static final double ABOVE = 16;
    private static final double NEAR = 10;

    private final Frame frame;
    private final List<ChartSeries> series;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Box> unknowns = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();

    private Stacks(Frame frame, List<ChartSeries> series) {
        this.frame = frame;
        this.series = series;
    }

    /** Empty if nothing is published. */
    static Optional<Chart> draw(
            List<Period> periods, List<ChartSeries> series, boolean isRightToLeft) {
        long most = 0;
        long hidden = 0;
        for (Period period : periods) {
            List<ChartValue> values = series.stream().map(period::of).toList();
            most = Math.max(most, values.stream().flatMapToLong(ChartSeries::shown).sum());
            hidden = Math.max(hidden, values.stream().filter(Stacks::isHidden).count());
        }
        var frame = new Frame(periods, ABOVE + UNKNOWN * hidden, most, isRightToLeft);
        return most == 0 ? Optional.empty() : Optional.of(new Stacks(frame, series).chart());
    }

    private static boolean isHidden(ChartValue value) {
        return value instanceof ChartValue.Hidden;
    }

    private Chart chart() {
        frame.periods().forEach(this::stack);
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
                List.of(),
                List.of(),
                blocks,
                letters);
    }

    private void stack(Period period) {
        double wide = Math.min(WIDEST, frame.distance() * 0.6);
        double x = frame.x(period);
        List<Apart.Wish> thin = new ArrayList<>();
        long below = 0;
        for (int place = 0; place < series.size(); place++) {
            ChartSeries one = series.get(place);
            if (period.of(one) instanceof ChartValue.Shown(long count) && count > 0) {
                double y = frame.y(below + count);
                double high = frame.y(below) - y;
                below += count;
                Box box = new Box(at(x - wide / 2), at(y), at(wide), at(high));
                blocks.add(new Block(box, place, one.label(), period.code(), count));
                if (high < Frame.LETTER) {
                    thin.add(new Apart.Wish(y + high / 2, place));
                } else {
                    letter(x, y + high / 2, place);
                }
            }
        }
        for (Apart.Wish one : Apart.of(thin, Frame.LETTER, frame.bottom())) {
            letter(frame.after(x, wide / 2 + NEAR), one.y(), one.place());
        }
        unknown(period, x, frame.y(below), wide);
    }

    private void unknown(Period period, double x, double from, double wide) {
        double y = from;
        for (int place = 0; place < series.size(); place++) {
            if (isHidden(period.of(series.get(place)))) {
                y -= UNKNOWN;
                unknowns.add(new Box(at(x - wide / 2), at(y), at(wide), at(UNKNOWN)));
                letter(x, y + UNKNOWN / 2, place);
            }
        }
    }

    private void letter(double x, double y, int place) {
        letters.add(new Letter(at(x), at(y + Frame.LETTER / 3.0), place));
    }
}
