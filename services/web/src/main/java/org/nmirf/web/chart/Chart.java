package org.nmirf.web.chart;

import java.util.List;

/**
 * A drawing of numbers over time: places of its parts, from the left and from the top. It holds
 * nothing that is not published: scale and places come from published numbers alone.
 *
 * @param periods those that are drawn, earliest first
 * @param start where the levels begin
 * @param end where they end
 * @param anchor how the numbers of levels are held
 * @param levels lines of equal number
 * @param columns names of periods
 * @param unknowns where something is not published
 * @param strokes lines between neighbouring periods that are both published
 * @param dots a published number each, of a line
 * @param blocks a published number each, of a stack
 * @param letters which series is where
 */
public record Chart(
        List<String> periods,
        int width,
        int height,
        String start,
        String end,
        String anchor,
        List<Level> levels,
        List<Text> columns,
        List<Box> unknowns,
        List<Stroke> strokes,
        List<Dot> dots,
        List<Block> blocks,
        List<Letter> letters) {

    /** Copies the parts. */
    public Chart {
        periods = List.copyOf(periods);
        levels = List.copyOf(levels);
        columns = List.copyOf(columns);
        unknowns = List.copyOf(unknowns);
        strokes = List.copyOf(strokes);
        dots = List.copyOf(dots);
        blocks = List.copyOf(blocks);
        letters = List.copyOf(letters);
    }

    /** A line of equal number, and where its number stands. */
    public record Level(long count, String y, String textX, String textY) {}

    /** A word and its place. */
    public record Text(String x, String y, String text) {}

    /** A rectangle. */
    public record Box(String x, String y, String width, String height) {}

    /**
     * A line.
     *
     * @param style the series' own dashes, from 0
     */
    public record Stroke(String points, int style) {}

    /**
     * A number of a line.
     *
     * @param path outline of the series' own mark
     */
    public record Dot(String path, int style, String label, String period, long count) {}

    /** A number of a stack. */
    public record Block(Box box, int style, String label, String period, long count) {}

    /**
     * The letter of a series.
     *
     * @param place of the letter in the alphabet, from 0
     */
    public record Letter(String x, String y, int place) {}
}
