package org.nmirf.node.cleaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nmirf.disclosure.words.Vocabulary;
import org.nmirf.disclosure.words.WordLists;

/**
 * Closes the gaps that text recognition leaves inside words, as in "sexual a buse". It joins only
 * what makes a word, of the dictionary or of the same file, out of pieces of which one at least is
 * none.
 */
public final class GapMending {

    private static final int MOST_PIECES = 4;
    private static final int SHORTEST = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    /** Words of one letter; dictionaries leave them out. */
    private static final Map<String, String> ONE_LETTER =
            Map.of(
                    "en",
                    "ai",
                    "fr",
                    "aàyô",
                    "es",
                    "aeouy",
                    "pt",
                    "aàeéoó",
                    "ru",
                    "авикосуяжб",
                    "ar",
                    "و");

    /**
     * Their dictionaries list few of the forms of a word: only the shortest pieces are no words.
     */
    private static final Set<String> FEW_FORMS = Set.of("ar", "ru");

    private static final int SHORT = 2;

    /** Small words of several languages: texts quote each other, and a guess may be wrong. */
    private static final Set<String> SMALL =
            Set.of(
                    "de", "la", "le", "les", "el", "los", "las", "et", "un", "une", "una", "en",
                    "es", "est", "au", "aux", "du", "des", "se", "si", "lo", "al", "ne", "na", "no",
                    "os", "as", "do", "da", "dos", "das", "ou", "ce", "ces", "que", "qui", "an",
                    "and", "at", "be", "by", "he", "if", "in", "is", "it", "its", "not", "of", "on",
                    "one", "or", "so", "the", "to", "up", "us", "we", "par", "pas", "per", "por",
                    "su", "sur", "ter", "ser", "um", "uma", "em", "com", "con");

    private static final String VOWELS = "aàáâãeéêiíoóôuúy";
    private static final String BOUND = "'’ʼ-‐‑_/@.0123456789";

    private final String language;
    private final Set<String> elsewhere;
    private final Vocabulary dictionary;
    private final Map<String, Boolean> looked = new HashMap<>();

    /**
     * Mends texts in one language.
     *
     * @param language ISO 639-1 code
     * @param elsewhere words of the same file, in lower case
     */
    public GapMending(String language, Set<String> elsewhere) {
        this.language = language;
        this.elsewhere = Set.copyOf(elsewhere);
        this.dictionary = Vocabulary.of(language);
    }

    /** The words of a text as {@code elsewhere} wants them. */
    public static Set<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST)
                .collect(Collectors.toSet());
    }

    /**
     * What became of a text.
     *
     * @param joins the words that had gaps, with their gaps
     */
    public record Mended(String text, List<String> joins) {

        /** Copies the joins. */
        public Mended {
            joins = List.copyOf(joins);
        }
    }

    /** The text with closed gaps, and which they were. */
    public Mended mend(String text) {
        if (!ONE_LETTER.containsKey(language)) {
            return new Mended(text, List.of());
        }
        List<int[]> words = places(text);
        List<String> joins = new ArrayList<>();
        var mended = new StringBuilder();
        int copied = 0;
        for (int at = 0; at < words.size(); at++) {
            int pieces = pieces(text, words, at);
            if (pieces > 1) {
                int end = words.get(at + pieces - 1)[1];
                String gapped = text.substring(words.get(at)[0], end);
                mended.append(text, copied, words.get(at)[0]).append(gapped.replace(" ", ""));
                joins.add(gapped);
                copied = end;
                at += pieces - 1;
            }
        }
        return new Mended(mended.append(text, copied, text.length()).toString(), joins);
    }

    /** How many pieces from here on make one word; 1 when none do. */
    private int pieces(String text, List<int[]> words, int at) {
        for (int pieces = MOST_PIECES; pieces > 1; pieces--) {
            if (at + pieces <= words.size() && isOneWord(text, words.subList(at, at + pieces))) {
                return pieces;
            }
        }
        return 1;
    }

    private boolean isOneWord(String text, List<int[]> places) {
        boolean hasRest = false;
        for (int i = 0; i < places.size(); i++) {
            int[] place = places.get(i);
            String piece = text.substring(place[0], place[1]);
            boolean isGap = i == 0 || isGap(text, places.get(i - 1), place);
            if (!isGap || stands(piece)) {
                return false;
            }
            hasRest |= isRest(piece);
        }
        if (isBound(text, places.getFirst()[0] - 1) || isBound(text, places.getLast()[1])) {
            return false;
        }
        int[] last = places.getLast();
        if (!hasRest || isVowel(text.substring(last[0], last[1]))) {
            return false;
        }
        String joined = text.substring(places.getFirst()[0], last[1]).replace(" ", "");
        return joined.length() >= SHORTEST
                && (isWord(joined) || elsewhere.contains(joined.toLowerCase(Locale.ROOT)));
    }

    private boolean isRest(String piece) {
        return !isWord(piece) && (piece.length() <= SHORT || !FEW_FORMS.contains(language));
    }

    private boolean isWord(String word) {
        return isOneLetterWord(word)
                || looked.computeIfAbsent(
                        word, asked -> dictionary.contains(WordLists.plain(asked)));
    }

    private boolean isOneLetterWord(String word) {
        return word.length() == 1
                && ONE_LETTER.getOrDefault(language, "").contains(word.toLowerCase(Locale.ROOT));
    }

    /** One vowel at the end is more often a word of some language than the rest of one. */
    private boolean isVowel(String piece) {
        return isOneLetterWord(piece)
                || (piece.length() == 1 && VOWELS.contains(piece.toLowerCase(Locale.ROOT)));
    }

    /** Whether one space and nothing else parts two pieces, of which the second goes on. */
    private static boolean isGap(String text, int[] one, int[] next) {
        return next[0] == one[1] + 1
                && text.charAt(one[1]) == ' '
                && !Character.isUpperCase(text.charAt(next[0]));
    }

    /** Whether a piece is for itself: a small word, an acronym, the letter of a list. */
    private boolean stands(String piece) {
        boolean hasCapital = piece.chars().skip(1).anyMatch(Character::isUpperCase);
        boolean isLetter =
                piece.length() == 1
                        && !isOneLetterWord(piece)
                        && (Character.isUpperCase(piece.charAt(0)) || isVowel(piece));
        return hasCapital || isLetter || SMALL.contains(piece.toLowerCase(Locale.ROOT));
    }

    /** Whether a sign there binds a piece to something else, as in "l’État" or "State’s". */
    private static boolean isBound(String text, int at) {
        return at >= 0
                && at < text.length()
                && BOUND.indexOf(text.charAt(at)) >= 0
                && !(text.charAt(at) == '.' && isEnd(text, at));
    }

    private static boolean isEnd(String text, int at) {
        return at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static List<int[]> places(String text) {
        List<int[]> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new int[] {word.start(), word.end()});
        }
        return words;
    }
}
