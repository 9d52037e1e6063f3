package org.nmirf.node.typeset;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A font that comes with the program; nothing is looked up on the machine. */
enum Face {
    SERIF("NotoSerif-Regular", 0),
    SERIF_BOLD("NotoSerif-Bold", 0),
    SERIF_ITALIC("NotoSerif-Italic", -12),
    SERIF_BOLD_ITALIC("NotoSerif-BoldItalic", -12),
    NASKH("NotoNaskhArabic-Regular", 0),
    NASKH_BOLD("NotoNaskhArabic-Bold", 0);

    /** Glyphs are measured in thousandths of the size, as PDF does. */
    static final float UNITS = 1000;

    private final String file;
    private final int slant;

    Face(String file, int slant) {
        this.file = file;
        this.slant = slant;
    }

    static Face serif(Style style) {
        if (style.bold()) {
            return style.italic() ? SERIF_BOLD_ITALIC : SERIF_BOLD;
        }
        return style.italic() ? SERIF_ITALIC : SERIF;
    }

    /** Arabic type has no italic. */
    static Face naskh(Style style) {
        return style.bold() ? NASKH_BOLD : NASKH;
    }

    /**
     * Letters of Arabic type are small for their size; beside Latin ones they must not look lesser.
     */
    double scale() {
        return isNaskh() ? 1.14 : 1;
    }

    boolean isNaskh() {
        return this == NASKH || this == NASKH_BOLD;
    }

    String fileName() {
        return file;
    }

    int slant() {
        return slant;
    }

    byte[] bytes() {
        return Loaded.BYTES.computeIfAbsent(this, Face::read);
    }

    Font font() {
        return Loaded.FONTS.computeIfAbsent(this, Face::load);
    }

    boolean covers(int codePoint) {
        return font().canDisplay(codePoint);
    }

    private byte[] read() {
        try (InputStream in = Face.class.getResourceAsStream("/typeset/" + file + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("font=" + file + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Font load() {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes()))
                    .deriveFont(UNITS);
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("font=" + file + " cannot be read", e);
        }
    }

    /** Fonts are large: each is read once, with its first use. */
    private static final class Loaded {

        static final Map<Face, byte[]> BYTES = new ConcurrentHashMap<>();
        static final Map<Face, Font> FONTS = new ConcurrentHashMap<>();
    }
}
