package org.nmirf.bench.corpus;

import java.util.List;
import java.util.random.RandomGenerator;

/** How words of a language are built; what comes out need not be a word of it. */
sealed interface Morphology {

    /** One word, by the next random numbers. */
    String word(RandomGenerator random);

    /** Whether blanks stand between words. */
    default boolean isSpaced() {
        return true;
    }

    /**
     * Syllables and an ending, as in European languages.
     *
     * @param endings a dash stands for none
     */
    record Syllables(List<String> starts, List<String> vowels, List<String> endings)
            implements Morphology {

        @Override
        public String word(RandomGenerator random) {
            var word = new StringBuilder();
            for (int left = 1 + random.nextInt(3); left > 0; left--) {
                word.append(pick(starts, random)).append(pick(vowels, random));
            }
            String ending = pick(endings, random);
            // Most languages let few stems end in a vowel before an ending that begins with one.
            word.append(pick(starts, random)).append(ending.equals("-") ? "" : ending);
            return word.toString();
        }
    }

    /**
     * Three letters in a pattern with clitics, as in Arabic.
     *
     * @param patterns the digits 1 to 3 stand for the letters of the root
     */
    record Roots(List<String> letters, List<String> patterns) implements Morphology {

        @Override
        public String word(RandomGenerator random) {
            String first = pick(letters, random);
            String second = pick(letters, random);
            String third = pick(letters, random);
            return pick(patterns, random)
                    .replace("1", first)
                    .replace("2", second)
                    .replace("3", third);
        }
    }

    /** Two or three characters without blanks between words, as in Chinese. */
    record Compounds(List<String> characters) implements Morphology {

        @Override
        public String word(RandomGenerator random) {
            String two = pick(characters, random) + pick(characters, random);
            return random.nextInt(4) == 0 ? two + pick(characters, random) : two;
        }

        @Override
        public boolean isSpaced() {
            return false;
        }
    }

    private static String pick(List<String> choices, RandomGenerator random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
