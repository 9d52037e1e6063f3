package org.nmirf.node.typeset;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;

/** A text with its styles; each character already knows the font that can show it. */
public final class StyledText {

    /** Stands visibly for a character that no font here can show. */
    private static final int UNKNOWN = 0xFFFD;

    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    private static final char POP_ISOLATE = '\u2069';

    private final StringBuilder text = new StringBuilder();
    private final List<Style> styles = new ArrayList<>();
    private final List<Face> faces = new ArrayList<>();
    private String frozen = "";
    private int missing;

    /** A text of one style. */
    public static StyledText of(String text, Style style) {
        return new StyledText().add(text, style);
    }

    /** Adds more text; control characters other than the line feed become spaces. */
    public StyledText add(String more, Style style) {
        more.codePoints().forEach(codePoint -> add(codePoint, style));
        return this;
    }

    /**
     * What follows, to {@link #endIsolate}, has its own direction and does not mix with the rest.
     */
    public StyledText isolate(boolean isRightToLeft, Style style) {
        append(
                isRightToLeft ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE,
                style,
                Face.serif(style));
        return this;
    }

    /** Ends what {@link #isolate} began. */
    public StyledText endIsolate(Style style) {
        append(POP_ISOLATE, style, Face.serif(style));
        return this;
    }

    /** Number of characters that are replaced since no font here can show them. */
    public int missing() {
        return missing;
    }

    /** Whether there is nothing to set. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    String text() {
        if (frozen.length() != text.length()) {
            frozen = text.toString();
        }
        return frozen;
    }

    /** What is drawn between two places: all but line feeds and marks of direction. */
    String drawn(int start, int end) {
        StringBuilder drawn = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != '\n'
                    && c != POP_ISOLATE
                    && c != LEFT_TO_RIGHT_ISOLATE
                    && c != RIGHT_TO_LEFT_ISOLATE) {
                drawn.append(c);
            }
        }
        return drawn.toString();
    }

    Style style(int index) {
        return styles.get(index);
    }

    Face face(int index) {
        return faces.get(index);
    }

    /** Whether one run of glyphs can hold both characters. */
    boolean isAlike(int index, int other) {
        return faces.get(index) == faces.get(other) && styles.get(index).equals(styles.get(other));
    }

    private void add(int codePoint, Style style) {
        if (codePoint == '\n') {
            append(codePoint, style, Face.serif(style));
        } else if (Character.isISOControl(codePoint)) {
            append(' ', style, Face.serif(style));
        } else {
            addVisible(codePoint, style);
        }
    }

    private void addVisible(int codePoint, Style style) {
        Face first = preferred(codePoint, style);
        Face second = first.isNaskh() ? Face.serif(style) : Face.naskh(style);
        if (first.covers(codePoint)) {
            append(codePoint, style, first);
        } else if (second.covers(codePoint)) {
            append(codePoint, style, second);
        } else if (Character.getType(codePoint) != Character.FORMAT) {
            missing++;
            append(UNKNOWN, style, Face.serif(style));
        }
    }

    private Face preferred(int codePoint, Style style) {
        int script = UScript.getScript(codePoint);
        if (script == UScript.ARABIC) {
            return Face.naskh(style);
        }
        // Marks, spaces and stops stay in the font of what they follow.
        boolean follows = script == UScript.COMMON || script == UScript.INHERITED;
        return follows && !faces.isEmpty() && faces.getLast().isNaskh()
                ? Face.naskh(style)
                : Face.serif(style);
    }

    private void append(int codePoint, Style style, Face face) {
        text.appendCodePoint(codePoint);
        for (int i = 0; i < Character.charCount(codePoint); i++) {
            styles.add(style);
            faces.add(face);
        }
    }
}
