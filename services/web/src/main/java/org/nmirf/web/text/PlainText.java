package org.nmirf.web.text;

import java.util.Arrays;

/** Takes out of texts what no database keeps: the character U+0000, which says nothing. */
final class PlainText {

    private static final char NOTHING = '\0';

    private PlainText() {}

    static String of(String text) {
        return text.indexOf(NOTHING) < 0 ? text : text.replace(Character.toString(NOTHING), "");
    }

    static String[] of(String[] texts) {
        return Arrays.stream(texts).map(PlainText::of).toArray(String[]::new);
    }
}
