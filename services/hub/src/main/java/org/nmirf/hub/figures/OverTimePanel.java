package org.nmirf.hub.figures;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nmirf.web.chart.ChartSeries;
import org.nmirf.web.chart.ChartValue;
import org.nmirf.web.chart.Charts;
import org.nmirf.web.page.Reader;

/**
 * The chart of one country as a page shows it: its table with a bar in every cell, unless they are
 * too many.
 *
 * @param isMember whether the country has a page; one that left has none
 * @param finding what the newest period says; null if nothing of it is published
 * @param charts what is drawn above the table
 * @param hidden how many cells are not published
 * @param earlier how many periods are left to the file
 * @param published day of the newest table
 * @param tables id and period of each table it is made of
 */
record OverTimePanel(
        String country,
        String name,
        boolean isMember,
        @Nullable Said finding,
        List<String> periods,
        List<Line> lines,
        Charts charts,
        long hidden,
        int earlier,
        String published,
        List<Origin> tables) {

    /** Dimensions whose codes are states of one thing, of which each is in one. */
    private static final Set<String> WHOLES = Set.of("implementation-status", "action-status");

    OverTimePanel {
        periods = List.copyOf(periods);
        lines = List.copyOf(lines);
        tables = List.copyOf(tables);
    }

    /** A finding in the reader's words; before is null where there is nothing to set beside it. */
    record Said(
            String label, String count, String period, @Nullable String before, String earlier) {}

    /** More cells than this are numbers alone, lest the page grow heavy. */
    private static final int MOST_BARS = 400;

    private static final int MOST_CELLS = 1200;

    /**
     * A code with its cells.
     *
     * @param place of its letter in the charts; -1 where it is not drawn
     */
    record Line(String label, int place, List<Cell> cells) {

        Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param count number as text; empty where there is none
     * @param share length of the bar, of a hundred
     * @param isHidden whether the cell is there and not published
     */
    record Cell(String count, long share, boolean isHidden) {}

    /** Whether its cells have bars. */
    public boolean hasBars() {
        return lines.size() * periods.size() <= MOST_BARS;
    }

    /** A table that the chart is made of. */
    record Origin(String id, String period) {}

    static OverTimePanel of(OverTime all, String by, boolean isMember, Reader reader) {
        OverTime one = all.newest(MOST_CELLS);
        List<Long> largest =
                IntStream.range(0, one.periods().size())
                        .mapToObj(period -> Math.max(1, one.largest(period)))
                        .toList();
        Charts charts = charts(one, by, reader);
        return new OverTimePanel(
                one.country(),
                reader.country(one.country()),
                isMember,
                all.finding().map(found -> said(found, by, reader)).orElse(null),
                one.periods(),
                IntStream.range(0, one.rows().size())
                        .mapToObj(
                                row ->
                                        line(
                                                one.rows().get(row),
                                                charts.places().get(row),
                                                by,
                                                largest,
                                                reader))
                        .toList(),
                charts,
                one.hidden(),
                all.periods().size() - one.periods().size(),
                reader.day(one.published()),
                one.tables().stream()
                        .map(table -> new Origin(table.id(), table.table().period()))
                        .toList());
    }

    private static Charts charts(OverTime one, String by, Reader reader) {
        List<Set<String>> drawn = one.drawn(by);
        return Charts.of(
                one.periods(),
                one.rows().stream().map(row -> series(row, drawn, by, reader)).toList(),
                WHOLES.contains(by),
                reader.language().direction().equals("rtl"));
    }

    private static ChartSeries series(
            OverTime.Row row, List<Set<String>> drawn, String by, Reader reader) {
        return new ChartSeries(
                reader.figureCode(by, row.code()),
                IntStream.range(0, drawn.size())
                        .mapToObj(
                                period ->
                                        row.values()
                                                .get(period)
                                                .filter(
                                                        known ->
                                                                drawn.get(period)
                                                                        .contains(row.code()))
                                                .map(OverTimePanel::drawn)
                                                .orElseGet(ChartValue.None::new))
                        .toList());
    }

    private static ChartValue drawn(OverTime.Value value) {
        Long count = value.count();
        return count == null ? new ChartValue.Hidden() : new ChartValue.Shown(count);
    }

    private static Line line(
            OverTime.Row row, int place, String by, List<Long> largest, Reader reader) {
        return new Line(
                reader.figureCode(by, row.code()),
                place,
                IntStream.range(0, largest.size())
                        .mapToObj(
                                period ->
                                        row.values()
                                                .get(period)
                                                .map(one -> cell(one, largest.get(period), reader))
                                                .orElseGet(() -> new Cell("", 0, false)))
                        .toList());
    }

    private static Cell cell(OverTime.Value value, long largest, Reader reader) {
        Long count = value.count();
        return count == null
                ? new Cell("", 0, true)
                : new Cell(reader.number(count), Math.ceilDiv(100 * count, largest), false);
    }

    private static Said said(OverTime.Finding found, String by, Reader reader) {
        OverTime.Before before = found.before();
        return new Said(
                reader.figureCode(by, found.code()),
                reader.number(found.count()),
                found.period(),
                before == null ? null : reader.number(before.count()),
                before == null ? "" : before.period());
    }
}
