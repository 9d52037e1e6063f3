package org.nmirf.node.typeset;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Shaped letters of one font and style, from left to right: joined, with marks at their place. */
record Glyphs(Face face, Style style, List<Glyph> all, float advance) {

    /** From here on codes say that nothing is drawn, as for joiners. */
    private static final int INVISIBLE = 0xFFFE;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    static Glyphs shape(String text, Face face, Style style, boolean isRightToLeft) {
        char[] letters = text.toCharArray();
        GlyphVector vector =
                face.font()
                        .layoutGlyphVector(
                                EXACT,
                                letters,
                                0,
                                letters.length,
                                isRightToLeft
                                        ? Font.LAYOUT_RIGHT_TO_LEFT
                                        : Font.LAYOUT_LEFT_TO_RIGHT);
        List<String> texts =
                Clusters.texts(
                        text,
                        vector.getGlyphCharIndices(0, vector.getNumGlyphs(), null),
                        isRightToLeft);
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < vector.getNumGlyphs(); i++) {
            if (vector.getGlyphCode(i) < INVISIBLE) {
                Point2D point = vector.getGlyphPosition(i);
                float x = (float) point.getX();
                glyphs.add(
                        new Glyph(vector.getGlyphCode(i), x, (float) -point.getY(), texts.get(i)));
            }
        }
        float advance = (float) vector.getGlyphPosition(vector.getNumGlyphs()).getX();
        return new Glyphs(face, style, List.copyOf(glyphs), advance);
    }

    /** In points. */
    double width() {
        return advance * size() / Face.UNITS;
    }

    double size() {
        return style.size() * face.scale();
    }

    /**
     * One glyph.
     *
     * @param code in the font
     * @param x from the left edge, in thousandths of the size
     * @param y above the base line, in thousandths of the size
     * @param text what it stands for; empty where its neighbour stands for it
     */
    record Glyph(int code, float x, float y, String text) {}
}
