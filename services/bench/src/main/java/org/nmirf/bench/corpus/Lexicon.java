package org.nmirf.bench.corpus;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** All words of one language, the most frequent first, and texts made of them. */
final class Lexicon {

    private static final int WORDS = 40_000;
    private static final double EXPONENT = 1.0;
    private static final int SHORTEST_SENTENCE = 6;
    private static final int LONGEST_SENTENCE = 26;

    private final String[] words;
    private final byte[] lengths;
    private final int small;
    private final boolean isSpaced;
    private final Zipf ranks = new Zipf(WORDS, EXPONENT);

    /** The same language and seed give the same words. */
    Lexicon(String language, long seed) {
        Wordings wordings = Wordings.read(language);
        Morphology morphology = wordings.morphology();
        var random = new SplittableRandom(seed ^ language.hashCode());
        Set<String> all = new LinkedHashSet<>(wordings.list("small"));
        small = all.size();
        all.addAll(wordings.list("domain"));
        while (all.size() < WORDS) {
            all.add(morphology.word(random));
        }
        words = all.toArray(String[]::new);
        isSpaced = morphology.isSpaced();
        lengths = new byte[WORDS];
        for (int rank = 0; rank < WORDS; rank++) {
            lengths[rank] = (byte) words[rank].getBytes(StandardCharsets.UTF_8).length;
        }
    }

    /** Words of a language without blanks are joined, others are set apart. */
    String join(List<String> some) {
        return String.join(isSpaced ? " " : "", some);
    }

    /** A word as often as it is in texts. */
    String word(RandomGenerator random) {
        return words[ranks.rank(random)];
    }

    /** A word that says something: no article, preposition and so on. */
    String tellingWord(RandomGenerator random) {
        int rank = ranks.rank(random);
        while (rank < small) {
            rank = ranks.rank(random);
        }
        return words[rank];
    }

    /** Some words in a row, the first in upper case where the script has it. */
    String line(RandomGenerator random, int count) {
        var line = new StringBuilder();
        for (int at = 0; at < count; at++) {
            append(line, random, at == 0);
        }
        return line.toString();
    }

    /**
     * Sentences, and paragraphs now and then.
     *
     * @param bytes about how many there are in UTF-8
     */
    String text(RandomGenerator random, int bytes) {
        var text = new StringBuilder();
        int written = 0;
        while (written < bytes) {
            int count = random.nextInt(SHORTEST_SENTENCE, LONGEST_SENTENCE);
            for (int at = 0; at < count; at++) {
                written += append(text, random, at == 0);
            }
            text.append(isSpaced ? "." : "。").append(random.nextInt(6) == 0 ? "\n" : " ");
            written += 2;
        }
        return text.toString().strip();
    }

    private int append(StringBuilder text, RandomGenerator random, boolean isFirst) {
        int rank = ranks.rank(random);
        String word = words[rank];
        if (isFirst) {
            text.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        } else {
            text.append(isSpaced ? " " : "").append(word);
        }
        return lengths[rank] + (isSpaced ? 1 : 0);
    }
}
