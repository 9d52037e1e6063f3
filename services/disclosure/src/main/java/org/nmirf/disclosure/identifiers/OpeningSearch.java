package org.nmirf.disclosure.identifiers;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A pattern whose matches begin where a word does: it is tried only there, and only where the first
 * letters are those that a match may begin with. A large pattern is many times faster so.
 */
public final class OpeningSearch {

    /** Says whether a match counts. */
    @FunctionalInterface
    public interface Test {
        /** Whether the match from start to end counts. */
        boolean accepts(int start, int end);
    }

    private static final int LONGEST_OPENING = 3;
    private static final int UNIT = 16;

    private final Pattern anchored;
    private final BitSet firsts = new BitSet();
    private final long[] openings;

    private OpeningSearch(String expression, boolean ignoringCase) {
        anchored =
                Pattern.compile(
                        "\\A(?:" + expression + ")", ignoringCase ? Pattern.CASE_INSENSITIVE : 0);
        openings = openings(expression, ignoringCase);
    }

    /** A search for an expression that RE2/J and the JDK read alike. */
    public static OpeningSearch of(String expression) {
        return new OpeningSearch(expression, false);
    }

    /** The same for letters of either case. */
    public static OpeningSearch ignoringCase(String expression) {
        return new OpeningSearch(expression, true);
    }

    /**
     * Finds the matches in their order; where one does not count, another may begin inside it.
     *
     * @param found takes each match that counts
     */
    public void find(CharSequence text, Test test, Consumer<int[]> found) {
        Tail tail = new Tail(text);
        Matcher matcher = anchored.matcher(tail);
        for (int at = 0; at < text.length(); at++) {
            if (!opens(text, at)) {
                continue;
            }
            tail.start = at;
            matcher.reset(tail);
            if (matcher.find() && test.accepts(at, at + matcher.end())) {
                int end = at + matcher.end();
                found.accept(new int[] {at, end});
                at = Math.max(at, end - 1);
            }
        }
    }

    private boolean opens(CharSequence text, int at) {
        char first = text.charAt(at);
        if (!firsts.get(first) || isGlued(text, at)) {
            return false;
        }
        long key = 0;
        for (int length = 0; length < LONGEST_OPENING && at + length < text.length(); length++) {
            key |= (long) text.charAt(at + length) << (UNIT * length);
            if (Arrays.binarySearch(openings, key) >= 0) {
                return true;
            }
        }
        return false;
    }

    // Arabic and Chinese write words onto one another.
    private static boolean isGlued(CharSequence text, int at) {
        return at > 0
                && text.charAt(at - 1) < 0x0590
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }

    /** Asks the JDK's patterns, which can say whether more letters might have made a match. */
    private long[] openings(String expression, boolean ignoringCase) {
        int flags =
                ignoringCase
                        ? java.util.regex.Pattern.CASE_INSENSITIVE
                                | java.util.regex.Pattern.UNICODE_CASE
                        : 0;
        java.util.regex.Matcher matcher =
                java.util.regex.Pattern.compile(expression, flags).matcher("");
        String alphabet = alphabet(expression);
        Set<Long> keys = new TreeSet<>();
        grow(matcher, alphabet, "", keys);
        return keys.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private void grow(
            java.util.regex.Matcher matcher, String alphabet, String begun, Set<Long> keys) {
        for (int at = 0; at < alphabet.length(); at++) {
            String opening = begun + alphabet.charAt(at);
            boolean whole = matcher.reset(opening).lookingAt();
            if (!whole && !matcher.hitEnd()) {
                continue;
            }
            firsts.set(opening.charAt(0));
            if (whole || opening.length() == LONGEST_OPENING) {
                keys.add(key(opening));
            } else {
                grow(matcher, alphabet, opening, keys);
            }
        }
    }

    private static long key(String opening) {
        long key = 0;
        for (int at = 0; at < opening.length(); at++) {
            key |= (long) opening.charAt(at) << (UNIT * at);
        }
        return key;
    }

    /** Every character that the expression may mean, and some that its classes may. */
    private static String alphabet(String expression) {
        Set<Character> units = new TreeSet<>();
        for (char unit = ' '; unit < 0x7F; unit++) {
            units.add(unit);
        }
        for (int at = 0; at < expression.length(); at++) {
            units.add(Character.toLowerCase(expression.charAt(at)));
            units.add(Character.toUpperCase(expression.charAt(at)));
        }
        java.util.regex.Pattern.compile("\\\\x\\{([0-9A-Fa-f]+)}")
                .matcher(expression)
                .results()
                .map(result -> (char) Integer.parseInt(result.group(1), UNIT))
                .forEach(
                        unit -> {
                            units.add(Character.toLowerCase(unit));
                            units.add(Character.toUpperCase(unit));
                        });
        StringBuilder alphabet = new StringBuilder();
        units.forEach(alphabet::append);
        return alphabet.append('\n').toString();
    }

    /** The text from a place on, without copying it. */
    private static final class Tail implements CharSequence {

        private final CharSequence text;
        private int start;

        Tail(CharSequence text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length() - start;
        }

        @Override
        public char charAt(int index) {
            return text.charAt(start + index);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return text.subSequence(start + from, start + to);
        }

        @Override
        public String toString() {
            return text.subSequence(start, text.length()).toString();
        }
    }
}
