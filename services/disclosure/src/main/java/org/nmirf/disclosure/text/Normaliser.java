package org.nmirf.disclosure.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Brings the many ways of writing a character to one plain form, for matching only. */
public final class Normaliser {

    /** The longest text that is scanned, in UTF-16 units. */
    public static final int LONGEST_TEXT = 1_000_000;

    private static final int TATWEEL = 0x0640;
    private static final char PARAGRAPH = '\u2029';
    private static final Normalizer2 COMPATIBILITY = Normalizer2.getNFKDInstance();

    private final StringBuilder plain = new StringBuilder();
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private boolean lineJustBroken;

    private Normaliser() {}

    /**
     * The plain form of a text: escapes decoded, compatibility forms and marks taken off, digits of
     * every script as ASCII, invisible characters gone, white space and dashes unified.
     *
     * @throws TextTooLongException if the text exceeds {@link #LONGEST_TEXT}
     */
    public static NormalisedText normalise(String original) {
        if (original.length() > LONGEST_TEXT) {
            throw new TextTooLongException(original.length(), LONGEST_TEXT);
        }
        SourceCharacters source = SourceCharacters.of(original);
        Normaliser normaliser = new Normaliser();
        for (int at = 0; at < source.size; at++) {
            normaliser.append(source.codePoints[at], source.starts[at], source.ends[at]);
        }
        return new NormalisedText(normaliser.plain.toString(), normaliser.starts, normaliser.ends);
    }

    private void append(int codePoint, int start, int end) {
        if (codePoint < 0x80) {
            appendPlain(codePoint, start, end);
        } else if (isInvisible(codePoint)) {
            extendLast(end);
        } else {
            @Nullable String decomposed = COMPATIBILITY.getDecomposition(codePoint);
            if (decomposed == null) {
                appendPlain(codePoint, start, end);
            } else {
                decomposed.codePoints().forEach(part -> appendPlain(part, start, end));
            }
        }
    }

    private void appendPlain(int codePoint, int start, int end) {
        if (UCharacter.isUWhiteSpace(codePoint)) {
            appendSpace(codePoint, start, end);
        } else if (isInvisible(codePoint)) {
            extendLast(end);
        } else {
            lineJustBroken = false;
            for (char unit : Character.toChars(unified(codePoint))) {
                emit(unit, start, end);
            }
        }
    }

    private void appendSpace(int codePoint, int start, int end) {
        boolean lineBreak = codePoint == '\n' || codePoint == 0x85 || codePoint == 0x2028;
        boolean paragraph = codePoint == PARAGRAPH || codePoint == '\f';
        int last = plain.length() - 1;
        char before = last < 0 ? 'x' : plain.charAt(last);
        if (before != ' ' && before != '\n' && before != PARAGRAPH) {
            emit(paragraph ? PARAGRAPH : lineBreak ? '\n' : ' ', start, end);
        } else {
            extendLast(end);
            if (paragraph || (lineBreak && lineJustBroken)) {
                plain.setCharAt(last, PARAGRAPH);
            } else if (lineBreak && before == ' ') {
                plain.setCharAt(last, '\n');
            }
        }
        lineJustBroken |= lineBreak;
    }

    private void emit(char unit, int start, int end) {
        int at = plain.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        starts[at] = start;
        ends[at] = end;
        plain.append(unit);
    }

    private void extendLast(int end) {
        if (!plain.isEmpty()) {
            ends[plain.length() - 1] = end;
        }
    }

    private static boolean isInvisible(int codePoint) {
        if (codePoint < 0x20 || codePoint == 0x7F || codePoint == TATWEEL) {
            return true;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.CONTROL,
                    Character.SURROGATE ->
                    codePoint != 0x85;
            default ->
                    UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
        };
    }

    private static int unified(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint;
        }
        if (Character.getType(codePoint) == Character.DECIMAL_DIGIT_NUMBER) {
            return '0' + UCharacter.digit(codePoint);
        }
        if (Character.getType(codePoint) == Character.DASH_PUNCTUATION) {
            return '-';
        }
        return switch (codePoint) {
            case 0x2212, 0x2043, 0x02D7 -> '-';
            case 0x2018, 0x2019, 0x201B, 0x02BC, 0x2032, 0x02B9, 0x00B4 -> '\'';
            case 0x3002, 0x066B, 0x06D4 -> '.';
            case 0x066C, 0x060C, 0x3001 -> ',';
            case 0x061B -> ';';
            case 0x2215, 0x2044, 0x29F8 -> '/';
            case 0x06CC, 0x0649 -> 0x064A;
            case 0x06A9 -> 0x0643;
            case 0x0629 -> 0x0647;
            case 0x0671 -> 0x0627;
            default -> codePoint;
        };
    }
}
