package org.nmirf.disclosure.identifiers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.nmirf.disclosure.text.Normaliser;

/** Words that say what the number beside them is, in the languages of the network. */
final class ContextWords {

    private static final int REACH_BEFORE = 40;
    private static final int REACH_AFTER = 18;

    private final List<String> words;

    private ContextWords(List<String> words) {
        this.words = words;
    }

    /** From words separated by {@code |}, written as in the language, accents and all. */
    static ContextWords of(String words) {
        return new ContextWords(
                Arrays.stream(words.split("\\|"))
                        .map(word -> Normaliser.normalise(word).text().toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList());
    }

    /** Whether one of the words stands shortly before or just after the stretch. */
    boolean near(View view, int start, int end) {
        return before(view, start, REACH_BEFORE) || contains(view.lower(end, end + REACH_AFTER));
    }

    /** Whether one of the words stands anywhere in the text, even inside a longer one. */
    boolean anywhere(View view) {
        String lower = view.lower(0, view.length()).replace('\n', ' ');
        return words.stream().anyMatch(lower::contains);
    }

    /** Whether one of the words stands within so many characters before the offset. */
    boolean before(View view, int start, int reach) {
        return contains(view.lower(start - reach, start));
    }

    /** Whether one of the words is the first thing after the offset. */
    boolean follows(View view, int end) {
        String after = view.lower(end, end + 30);
        int from = 0;
        while (from < after.length() && !Character.isLetter(after.charAt(from)) && from < 2) {
            from++;
        }
        int first = from;
        return words.stream()
                .anyMatch(word -> after.startsWith(word, first) && endsThere(after, first, word));
    }

    private boolean contains(String stretch) {
        int paragraph = stretch.lastIndexOf('\u2029');
        String reachable = stretch.substring(paragraph + 1).replace('\n', ' ');
        return words.stream().anyMatch(word -> contains(reachable, word));
    }

    private static boolean contains(String stretch, String word) {
        for (int at = stretch.indexOf(word); at >= 0; at = stretch.indexOf(word, at + 1)) {
            if (beginsThere(stretch, at, word) && endsThere(stretch, at, word)) {
                return true;
            }
        }
        return false;
    }

    // Arabic particles are written onto the word and Chinese has no spaces: there any place counts.
    private static boolean beginsThere(String stretch, int at, String word) {
        return word.charAt(0) > '\u0590'
                || at == 0
                || !Character.isLetter(word.charAt(0))
                || !Character.isLetter(stretch.charAt(at - 1));
    }

    private static boolean endsThere(String stretch, int at, String word) {
        int end = at + word.length();
        return word.charAt(0) > '\u0590'
                || end == stretch.length()
                || !Character.isLetter(word.charAt(word.length() - 1))
                || !Character.isLetter(stretch.charAt(end));
    }
}
