package org.nmirf.disclosure.identifiers;

import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of a text that could be one written number: tokens with at most a separator
 * between.
 */
final class NumberWindows {

    /**
     * A stretch and its letters and digits.
     *
     * @param compact upper-case letters and digits without separators
     */
    record Window(int start, int end, String compact) {}

    private static final int LONGEST = 34;
    private static final int MOST_TOKENS = 12;
    private static final int LONGEST_LETTERS = 6;
    private static final int FEWEST_DIGITS = 5;
    private static final String SEPARATORS = " \n-./_,";

    private NumberWindows() {}

    static List<Window> of(View view) {
        List<Window> windows = new ArrayList<>();
        List<View.Token> tokens = view.tokens();
        for (int first = 0; first < tokens.size(); first++) {
            addFrom(view, tokens, first, windows);
        }
        return windows;
    }

    private static void addFrom(
            View view, List<View.Token> tokens, int first, List<Window> windows) {
        int start = tokens.get(first).start();
        int length = 0;
        boolean digits = false;
        int limit = Math.min(tokens.size(), first + MOST_TOKENS);
        for (int last = first; last < limit; last++) {
            View.Token token = tokens.get(last);
            length += token.length();
            boolean tooLong =
                    length > LONGEST || (!token.hasDigit() && token.length() > LONGEST_LETTERS);
            if (tooLong
                    || (last > first && !joins(view, tokens.get(last - 1).end(), token.start()))) {
                return;
            }
            digits |= token.hasDigit();
            if (!digits && last > first + 1) {
                return;
            }
            if (token.hasDigit() || last > first) {
                String compact = view.compact(start, token.end());
                if (compact.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS) {
                    windows.add(new Window(start, token.end(), compact));
                }
            }
        }
    }

    private static boolean joins(View view, int gapStart, int gapEnd) {
        if (gapEnd - gapStart == 3) {
            return view.slice(gapStart, gapEnd).equals(" - ");
        }
        return gapEnd - gapStart == 1 && SEPARATORS.indexOf(view.at(gapStart)) >= 0;
    }
}
