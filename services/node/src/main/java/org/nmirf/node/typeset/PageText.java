package org.nmirf.node.typeset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HexFormat;
import java.util.List;

/** The drawing operators of one page, in the words of PDF (ISO 32000-1, 8 and 9). */
final class PageText {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final StringBuilder under = new StringBuilder();
    private final StringBuilder over = new StringBuilder();
    private final Fonts fonts;

    PageText(Fonts fonts) {
        this.fonts = fonts;
    }

    /** A filled rectangle below all text. */
    void ground(double x, double y, double width, double height, Ink ink) {
        under.append("/Artifact BMC\n").append(ink.fill());
        rectangle(under, x, y, width, height);
        under.append("EMC\n");
    }

    void begin(String type, int markedContent) {
        over.append('/').append(type).append(" <</MCID ").append(markedContent).append(">> BDC\n");
    }

    void beginArtifact() {
        over.append("/Artifact BMC\n");
    }

    void end() {
        over.append("EMC\n");
    }

    /** Draws shaped text and gives where it ends. */
    double glyphs(List<Glyphs> glyphs, double x, double baseLine) {
        double at = x;
        for (Glyphs run : glyphs) {
            glyphs(run, at, baseLine);
            at += run.width();
        }
        return at;
    }

    void rule(double x, double y, double width, double height, Ink ink) {
        over.append(ink.fill());
        rectangle(over, x, y, width, height);
    }

    String content() {
        return under.toString() + over;
    }

    private void glyphs(Glyphs run, double x, double baseLine) {
        EmbeddedFont font = fonts.font(run.face());
        over.append("BT\n/").append(Fonts.name(run.face())).append(' ');
        over.append(number(run.size())).append(" Tf\n").append(run.style().ink().fill());
        over.append("1 0 0 1 ")
                .append(number(x))
                .append(' ')
                .append(number(baseLine))
                .append(" Tm\n[");
        double pen = 0;
        float height = 0;
        for (Glyphs.Glyph glyph : run.all()) {
            if (glyph.y() != height) {
                height = glyph.y();
                double rise = height * run.size() / Face.UNITS;
                over.append("] TJ\n").append(number(rise)).append(" Ts\n[");
            }
            long back = Math.round(pen - glyph.x());
            if (back != 0) {
                over.append(back);
                pen -= back;
            }
            over.append('<').append(HEX.toHexDigits((char) glyph.code())).append('>');
            pen += Math.round(font.use(glyph.code(), glyph.text()));
        }
        over.append("] TJ\n").append(height == 0 ? "" : "0 Ts\n").append("ET\n");
        if (run.style().link() != null) {
            rule(x, baseLine - 1.6, run.width(), 0.5, run.style().ink());
        }
    }

    private static void rectangle(
            StringBuilder content, double x, double y, double width, double height) {
        content.append(number(x)).append(' ').append(number(y)).append(' ');
        content.append(number(width)).append(' ').append(number(height)).append(" re f\n");
    }

    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
