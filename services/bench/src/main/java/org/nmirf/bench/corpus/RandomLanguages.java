package org.nmirf.bench.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** In which languages a practice is written. */
final class RandomLanguages {

    /** Languages of content. */
    static final List<String> ALL = List.of("en", "es", "fr", "ar", "pt", "ru", "zh");

    // Of a hundred originals, in the order above.
    private static final int[] SHARES = {36, 22, 19, 13, 7, 2, 1};
    private static final int WITH_TRANSLATION = 30;
    private static final int WITH_TWO = 9;

    private RandomLanguages() {}

    /** The original first; none twice. */
    static List<String> of(RandomGenerator random) {
        List<String> languages = new ArrayList<>(List.of(one(random)));
        int draw = random.nextInt(100);
        int count = draw < WITH_TWO ? 3 : draw < WITH_TRANSLATION ? 2 : 1;
        while (languages.size() < count) {
            String other = one(random);
            if (!languages.contains(other)) {
                languages.add(other);
            }
        }
        return languages;
    }

    private static String one(RandomGenerator random) {
        int draw = random.nextInt(100);
        int at = 0;
        while (draw >= SHARES[at]) {
            draw -= SHARES[at];
            at++;
        }
        return ALL.get(at);
    }
}
