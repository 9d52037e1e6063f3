package org.nmirf.hub.recommendation;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.analysis.LanguageAnalysis;

/** What somebody gives of a recommendation. */
sealed interface Asked {

    /** Longest text that is taken, in characters; the longest recommendations have half of it. */
    int LONGEST = 5000;

    /** Fewer words are a subject, for which there is the search. */
    int FEWEST_WORDS = 4;

    /**
     * It can be looked for, by its reference, its words, or both.
     *
     * @param reference where it stands, or null
     * @param words its words; empty without any
     */
    record Given(@Nullable Reference reference, String words) implements Asked {}

    /** It cannot be looked for. */
    record Refused(Reason reason) implements Asked {}

    /** Why not. */
    enum Reason {
        /** Nothing was given. */
        EMPTY,
        /** Fewer words than any recommendation has. */
        SHORT,
        /** More than anything that is one recommendation. */
        LONG,
        /** It looks like a symbol but is none. */
        SYMBOL;

        /** End of its message key. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads what was typed. */
    static Asked read(String typed) {
        if (typed.isBlank()) {
            return new Refused(Reason.EMPTY);
        }
        if (typed.strip().length() > LONGEST) {
            return new Refused(Reason.LONG);
        }
        Optional<ReferenceReader.Found> found = ReferenceReader.find(typed);
        if (found.isPresent()) {
            String rest = found.get().rest();
            return new Given(found.get().reference(), isEnough(rest) ? rest : "");
        }
        if (ReferenceReader.isMeant(typed)) {
            return new Refused(Reason.SYMBOL);
        }
        return isEnough(typed) ? new Given(null, typed.strip()) : new Refused(Reason.SHORT);
    }

    private static boolean isEnough(String words) {
        return LanguageAnalysis.exact(words).size() >= FEWEST_WORDS;
    }
}
