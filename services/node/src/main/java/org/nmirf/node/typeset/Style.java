package org.nmirf.node.typeset;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * How a stretch of text looks.
 *
 * @param size in points
 * @param link where a reader comes who follows it, or null
 */
public record Style(boolean bold, boolean italic, double size, Ink ink, @Nullable URI link) {

    /** Upright black text of this size. */
    public static Style of(double size) {
        return new Style(false, false, size, Ink.BLACK, null);
    }

    /** The same, bold or not. */
    public Style bold(boolean now) {
        return new Style(now, italic, size, ink, link);
    }

    /** The same, italic or not. */
    public Style italic(boolean now) {
        return new Style(bold, now, size, ink, link);
    }

    /** The same in this colour. */
    public Style in(Ink other) {
        return new Style(bold, italic, size, other, link);
    }

    /** The same, leading somewhere. */
    public Style to(URI target) {
        return new Style(bold, italic, size, Ink.BLUE, target);
    }
}
