package org.nmirf.node.paper.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides a text into stretches of one direction. Word orders what is marked as right to left as a
 * whole, so a document symbol in an Arabic sentence must be a stretch of its own.
 */
final class Scripts {

    private static final String LEFT = "\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}\\p{IsHan}";
    private static final Pattern LEFT_TO_RIGHT =
            Pattern.compile(
                    "["
                            + LEFT
                            + "](?:["
                            + LEFT
                            + "\\p{Mn}\\p{Nd}/._:@&'’+-]*["
                            + LEFT
                            + "\\p{Nd}])?");
    private static final Pattern RIGHT_TO_LEFT =
            Pattern.compile("\\p{IsArabic}[\\p{IsArabic}\\p{Mn}\\p{Nd}]*");

    private Scripts() {}

    /** The stretches of a text whose neutral characters go in the given direction. */
    static List<Stretch> of(String text, boolean isRightToLeft) {
        Matcher others = (isRightToLeft ? LEFT_TO_RIGHT : RIGHT_TO_LEFT).matcher(text);
        List<Stretch> stretches = new ArrayList<>();
        int done = 0;
        int start = -1;
        int end = -1;
        while (others.find()) {
            if (start >= 0 && !text.substring(end, others.start()).isBlank()) {
                add(stretches, text, done, start, isRightToLeft);
                add(stretches, text, start, end, !isRightToLeft);
                done = end;
                start = -1;
            }
            start = start < 0 ? others.start() : start;
            end = others.end();
        }
        if (start >= 0) {
            add(stretches, text, done, start, isRightToLeft);
            add(stretches, text, start, end, !isRightToLeft);
            done = end;
        }
        add(stretches, text, done, text.length(), isRightToLeft);
        return stretches;
    }

    private static void add(List<Stretch> all, String text, int start, int end, boolean rtl) {
        if (start < end) {
            all.add(new Stretch(text.substring(start, end), rtl));
        }
    }

    /** A part of a text in one direction. */
    record Stretch(String text, boolean isRightToLeft) {}
}
