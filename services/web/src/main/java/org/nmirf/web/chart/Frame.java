package org.nmirf.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nmirf.web.chart.Chart.Level;
import org.nmirf.web.chart.Chart.Text;

/**
 * The ground of a chart: where a period and a number are. Time runs as the page is read, so that
 * periods stand in the order of the table below.
 *
 * @param top where the highest level is, from the top of the drawing
 * @param most published number that is to fit
 */
record Frame(List<Period> periods, double top, long most, boolean isRightToLeft) {

    static final int WIDTH = 400;
    static final int LETTER = 16;

    private static final int PLOT = 176;
    private static final int BELOW = 32;
    private static final int BESIDE = 28;
    private static final int PAD = 24;
    private static final double DIGIT = 8.5;
    private static final int MOST_LEVELS = 4;

    int height() {
        return (int) Math.ceil(top) + PLOT + BELOW;
    }

    double bottom() {
        return top + PLOT;
    }

    /** The distance between two levels: 1, 2 or 5 with zeros. */
    long step() {
        long power = 1;
        while (true) {
            for (long one : new long[] {power, 2 * power, 5 * power}) {
                if (MOST_LEVELS * one >= most) {
                    return one;
                }
            }
            power *= 10;
        }
    }

    private long highest() {
        return Math.max(1, Math.ceilDiv(most, step())) * step();
    }

    /** Before the numbers of levels are written the other way round. */
    private double before() {
        return 16 + DIGIT * String.format(Locale.ROOT, "%,d", highest()).length();
    }

    double start() {
        return mirrored(before());
    }

    double end() {
        return mirrored(WIDTH - BESIDE);
    }

    /** How far two neighbouring periods are apart. */
    double distance() {
        int spread = periods.getLast().place() - periods.getFirst().place();
        double room = WIDTH - BESIDE - before() - 2 * PAD;
        return spread == 0 ? room : room / spread;
    }

    double x(Period period) {
        int spread = periods.getLast().place() - periods.getFirst().place();
        double along =
                spread == 0
                        ? distance() / 2
                        : distance() * (period.place() - periods.getFirst().place());
        return mirrored(before() + PAD + along);
    }

    double y(long count) {
        return bottom() - PLOT * (double) count / highest();
    }

    /** So much further in the direction in which the page is read. */
    double after(double x, double distance) {
        return isRightToLeft ? x - distance : x + distance;
    }

    String anchor() {
        return isRightToLeft ? "start" : "end";
    }

    List<Level> levels() {
        List<Level> levels = new ArrayList<>();
        for (long count = 0; count <= highest(); count += step()) {
            levels.add(
                    new Level(
                            count,
                            at(y(count)),
                            at(after(start(), -8)),
                            at(y(count) + LETTER / 3.0)));
        }
        return levels;
    }

    /** Names of periods as far as they have room; the newest always has. */
    List<Text> columns() {
        List<Text> shown = new ArrayList<>();
        double next = Double.POSITIVE_INFINITY;
        for (Period period : periods.reversed()) {
            double along = mirrored(x(period));
            double half = DIGIT * period.code().length() / 2 + 4;
            if (along + half <= next) {
                shown.add(new Text(at(x(period)), at(bottom() + 22), period.code()));
                next = along - half;
            }
        }
        return shown.reversed();
    }

    private double mirrored(double along) {
        return isRightToLeft ? WIDTH - along : along;
    }

    static String at(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}
