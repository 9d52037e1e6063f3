package org.nmirf.disclosure.words;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The ordinary lower-case words of one language, as spelling dictionaries list them. */
public final class Vocabulary {

    private static final Set<String> LANGUAGES = Set.of("ar", "en", "es", "fr", "pt", "ru");
    private static final Map<String, Vocabulary> LOADED = new ConcurrentHashMap<>();
    private static final Vocabulary NONE = new Vocabulary(new long[0]);

    // 64-bit digests take a tenth of the room of the words; two of a million agree once in 30
    // million lists.
    private final long[] digests;

    private Vocabulary(long[] digests) {
        this.digests = digests;
    }

    /** The words of a language, by its ISO 639-1 code; none for a language without a list. */
    public static Vocabulary of(String language) {
        return LANGUAGES.contains(language)
                ? LOADED.computeIfAbsent(language, Vocabulary::load)
                : NONE;
    }

    /**
     * Whether it is an ordinary word.
     *
     * @param word in plain form and lower case
     */
    public boolean contains(CharSequence word) {
        return Arrays.binarySearch(digests, digest(word)) >= 0;
    }

    private static Vocabulary load(String language) {
        byte[] bytes = Resources.bytes(language + ".txt.gz");
        String words = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
        long[] digests = new long[(int) words.chars().filter(unit -> unit == '\n').count() + 1];
        int count = 0;
        long digest = START;
        for (int at = 0; at <= words.length(); at++) {
            if (at == words.length() || words.charAt(at) == '\n') {
                digests[count++] = spread(digest);
                digest = START;
            } else {
                digest = step(digest, words.charAt(at));
            }
        }
        Arrays.sort(digests);
        return new Vocabulary(digests);
    }

    private static final long START = 0xcbf29ce484222325L;

    private static long digest(CharSequence word) {
        long digest = START;
        for (int at = 0; at < word.length(); at++) {
            digest = step(digest, word.charAt(at));
        }
        return spread(digest);
    }

    private static long step(long digest, char unit) {
        return (digest ^ unit) * 0x100000001b3L;
    }

    private static long spread(long digest) {
        long mixed = (digest ^ (digest >>> 32)) * 0xd6e8feb86659fd93L;
        return mixed ^ (mixed >>> 29);
    }
}
