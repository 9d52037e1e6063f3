package org.nmirf.hub.collection;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.collection.PracticeCollection.Entry;

/**
 * An entry as it is kept.
 *
 * @param named whether the practice named its country when the sentence was written; where that is
 *     not known, it did
 */
record KeptEntry(UUID practice, String language, String note, @Nullable Boolean named) {

    static KeptEntry of(Entry entry, boolean isOfANamed) {
        return new KeptEntry(entry.practice(), entry.language(), entry.note(), isOfANamed);
    }

    /** A sentence may name the country of a practice that names it, too. */
    boolean isOfANamed() {
        return !Boolean.FALSE.equals(named());
    }

    boolean says(Entry entry) {
        return practice.equals(entry.practice()) && note.equals(entry.note());
    }

    Entry told(boolean isToldNow) {
        return new Entry(practice, language, isToldNow ? note : "");
    }
}
