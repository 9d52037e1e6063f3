package org.nmirf.hub.gathering;

import java.time.Instant;
import java.util.UUID;

/**
 * A gathering of the network, as everybody may read it.
 *
 * @param id names it for good
 * @param revision counts up from 1 with each change; who changes it sends back the one they read
 * @param plan what is known of it
 * @param changed when it came to be as it is
 */
public record Gathering(UUID id, int revision, Plan plan, Instant changed) {

    /** How often it was changed, as calendar programs count. */
    public int sequence() {
        return revision - 1;
    }

    /**
     * Its name for a reader.
     *
     * @param reader ISO 639-1 code of the reader's language
     * @return the name in that language, else in the first that it has
     */
    public String name(String reader) {
        return plan.texts().in(nameLanguage(reader)).title();
    }

    /**
     * The language of that name.
     *
     * @param reader ISO 639-1 code of the reader's language
     */
    public String nameLanguage(String reader) {
        return plan.texts().languageFor(reader);
    }
}
