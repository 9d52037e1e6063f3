package org.nmirf.node.typeset;

import java.util.List;

/**
 * One line of shaped text, from left to right.
 *
 * @param width in points
 */
public record Line(List<Glyphs> glyphs, double width) {

    /** A line without anything. */
    public static final Line EMPTY = of(List.of());

    static Line of(List<Glyphs> glyphs) {
        return new Line(List.copyOf(glyphs), glyphs.stream().mapToDouble(Glyphs::width).sum());
    }
}
