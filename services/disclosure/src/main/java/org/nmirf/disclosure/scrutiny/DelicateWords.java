package org.nmirf.disclosure.scrutiny;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.nmirf.disclosure.text.Normaliser;

/**
 * Finds words about children, and about what people may be persecuted for, in seven languages. It
 * errs towards finding: what it finds costs a second reading and nothing else.
 */
public final class DelicateWords {

    /** What a word is about. */
    public enum Subject {
        MINOR,
        ATTRIBUTE
    }

    // Written onto an Arabic word: and, so, with, like, to, the.
    private static final String ARABIC_PARTICLES = "\u0648\u0641\u0628\u0643\u0644\u0627";
    private static final int SHORTEST_ARABIC_WORD = 3;
    private static final DelicateWords USUAL = read();

    private final Map<Subject, Words> words;

    private DelicateWords(Map<Subject, Words> words) {
        this.words = words;
    }

    /** The project's own words. */
    public static DelicateWords usual() {
        return USUAL;
    }

    /**
     * Whether the text speaks of it.
     *
     * @throws org.nmirf.disclosure.text.TextTooLongException if the text is too long to be read
     */
    public boolean speaksOf(Subject subject, String text) {
        Words wanted = Objects.requireNonNull(words.get(subject));
        String plain = plain(text);
        return wanted.parts.stream().anyMatch(plain::contains)
                || Arrays.stream(plain.split("[^\\p{L}\\p{M}-]+")).anyMatch(wanted::hold);
    }

    private static String plain(String text) {
        return Normaliser.normalise(text).text().toLowerCase(Locale.ROOT);
    }

    /**
     * Words of one subject.
     *
     * @param whole words that are complete
     * @param beginnings how words begin
     * @param parts what is looked for anywhere, for scripts without spaces
     */
    private record Words(Set<String> whole, Set<String> beginnings, Set<String> parts) {

        static Words of(String list) {
            var words = new Words(new HashSet<>(), new HashSet<>(), new HashSet<>());
            Arrays.stream(list.strip().split("\\s+")).forEach(words::add);
            return words;
        }

        private void add(String word) {
            if (Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HAN) {
                parts.add(plain(word));
            } else if (word.endsWith("*")) {
                beginnings.add(plain(word.substring(0, word.length() - 1)));
            } else {
                whole.add(plain(word));
            }
        }

        boolean hold(String word) {
            for (int end = 1; end <= word.length(); end++) {
                if (beginnings.contains(word.substring(0, end))) {
                    return true;
                }
            }
            return whole.contains(word) || holdWithoutParticles(word);
        }

        private boolean holdWithoutParticles(String word) {
            String rest = word;
            while (rest.length() > SHORTEST_ARABIC_WORD
                    && ARABIC_PARTICLES.indexOf(rest.charAt(0)) >= 0) {
                rest = rest.substring(1);
                if (whole.contains(rest)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static DelicateWords read() {
        Map<Subject, Words> words = new EnumMap<>(Subject.class);
        words.put(Subject.MINOR, Words.of(DelicateWordList.MINOR));
        words.put(Subject.ATTRIBUTE, Words.of(DelicateWordList.ATTRIBUTE));
        return new DelicateWords(words);
    }
}
