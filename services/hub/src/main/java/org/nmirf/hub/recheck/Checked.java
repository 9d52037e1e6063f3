package org.nmirf.hub.recheck;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of the practices of a file.
 *
 * @param sum whether anybody changed the file
 * @param made day as the file says it, or null
 */
record Checked(OldExport.Sum sum, @Nullable String made, List<One> practices) {

    Checked {
        practices = List.copyOf(practices);
    }

    /** What became of a practice. */
    enum State {
        /** It is as it was. */
        SAME,
        /** There is another version. */
        CHANGED,
        /** Its country took it back. */
        WITHDRAWN,
        /** The hub knows none of that id. */
        UNKNOWN;

        /** Name in answers, and end of message keys. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A practice.
     *
     * @param held version in the file
     * @param version version that is shown, or null
     * @param reason code of the vocabulary withdrawal-reasons, or null where none may be told
     * @param language of the title, or null
     * @param title as it is shown, or null
     */
    record One(
            UUID id,
            long held,
            State state,
            @Nullable Long version,
            @Nullable String reason,
            @Nullable String language,
            @Nullable String title) {}

    /** Those in that state, in the order of the file. */
    public List<One> in(State state) {
        return practices.stream().filter(one -> one.state() == state).toList();
    }

    /** How many are in that state. */
    public int count(State state) {
        return in(state).size();
    }
}
