package org.nmirf.node.paper.internal;

import java.util.Arrays;
import org.nmirf.node.paper.Part;
import org.nmirf.web.language.Language;

/**
 * Counts headings and paragraphs the way word processors do, and as United Nations reports look:
 * chapters I., sections A., then 1. and (a); paragraphs 1. to the last. In Arabic chapters are
 * counted by letters in the old order of numbers and sections within them.
 */
final class Numbering {

    private static final String ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";

    private final boolean isArabic;
    private final int[] headings = new int[Part.Heading.MAX_LEVEL];
    private int paragraphs;

    Numbering(Language language) {
        this.isArabic = language == Language.AR;
    }

    /** The number of the next numbered heading of that level. */
    String heading(int level) {
        headings[level - 1]++;
        Arrays.fill(headings, level, headings.length, 0);
        int own = headings[level - 1];
        if (isArabic) {
            return switch (level) {
                case 1 -> abjad(headings[0]) + "-";
                case 2 -> abjad(headings[0]) + "-" + own;
                case 3 -> abjad(headings[0]) + "-" + headings[1] + "-" + own;
                default -> "(" + abjad(own) + ")";
            };
        }
        return switch (level) {
            case 1 -> roman(own) + ".";
            case 2 -> letter('A', own) + ".";
            case 3 -> own + ".";
            default -> "(" + letter('a', own) + ")";
        };
    }

    /** The number of the next numbered paragraph. */
    String paragraph() {
        paragraphs++;
        return paragraphs + (isArabic ? "-" : ".");
    }

    private static String abjad(int number) {
        if (number < 1) {
            return "0";
        }
        int index = number - 1;
        String letter = Character.toString(ABJAD.charAt(index % ABJAD.length()));
        return letter.repeat(1 + index / ABJAD.length());
    }

    private static String letter(char first, int number) {
        int index = Math.max(number, 1) - 1;
        return String.valueOf((char) (first + index % 26)).repeat(1 + index / 26);
    }

    private static String roman(int number) {
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                roman.append(signs[i]);
                rest -= values[i];
            }
        }
        return roman.toString();
    }
}
