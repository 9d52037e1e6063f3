package org.nmirf.node.paper.internal;

/** Takes out of a text what no document can hold or what would deceive its readers. */
final class Clean {

    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;
    private static final int NONCHARACTERS = 0xFFFE;

    private Clean() {}

    /**
     * The text without control characters (XML 1.0, 2.2), with half surrogates replaced, and
     * without embeddings, overrides and isolates of direction: those could show a text in another
     * order than it is read in, and the direction of a stretch is told by its language.
     */
    static String text(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(codePoint -> add(clean, codePoint));
        return clean.toString();
    }

    /** The same in one line. */
    static String line(String text) {
        return text(text).replace('\n', ' ').strip();
    }

    private static void add(StringBuilder clean, int codePoint) {
        if (codePoint == '\r' || codePoint == LINE_SEPARATOR || codePoint == PARAGRAPH_SEPARATOR) {
            clean.append('\n');
        } else if (codePoint == '\t') {
            clean.append(' ');
        } else if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            clean.append('\uFFFD');
        } else if (codePoint == '\n' || isKept(codePoint)) {
            clean.appendCodePoint(codePoint);
        }
    }

    private static boolean isKept(int codePoint) {
        return !Character.isISOControl(codePoint)
                && (codePoint & NONCHARACTERS) != NONCHARACTERS
                && !(codePoint >= 0x202A && codePoint <= 0x202E)
                && !(codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
