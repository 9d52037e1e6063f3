package org.nmirf.web.chart;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The marks of lines, so that nobody has to tell colours apart. */
enum Marker {
    CIRCLE("-5 0 a 5 5 0 1 0 10 0 a 5 5 0 1 0 -10 0"),
    SQUARE("-4.5 -4.5 h 9 v 9 h -9"),
    UPWARD("-5.5 4.5 h 11 l -5.5 -10"),
    DIAMOND("-6 0 l 6 -6 l 6 6 l -6 6"),
    DOWNWARD("-5.5 -4.5 h 11 l -5.5 10"),
    CROSS("-2 -6 h 4 v 4 h 4 v 4 h -4 v 4 h -4 v -4 h -4 v -4 h 4");

    private final double x;
    private final double y;
    private final String rest;

    Marker(String outline) {
        String[] parts = outline.split(" ");
        x = Double.parseDouble(parts[0]);
        y = Double.parseDouble(parts[1]);
        rest = Arrays.stream(parts).skip(2).collect(Collectors.joining(" "));
    }

    /** The outline of the mark around a place. */
    static String path(int style, double x, double y) {
        Marker mark = values()[style];
        return String.format(Locale.ROOT, "M %.1f %.1f %s Z", x + mark.x, y + mark.y, mark.rest);
    }

    static int count() {
        return values().length;
    }
}
