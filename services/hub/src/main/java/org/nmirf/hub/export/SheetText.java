package org.nmirf.hub.export;

import java.util.regex.Pattern;

/** Text as a cell of a workbook can hold it. */
final class SheetText {

    /** What XML 1.0 has no place for, not even escaped. */
    private static final Pattern UNSPEAKABLE =
            Pattern.compile(
                    "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private SheetText() {}

    static String of(String text) {
        return UNSPEAKABLE.matcher(text).replaceAll("\uFFFD");
    }
}
