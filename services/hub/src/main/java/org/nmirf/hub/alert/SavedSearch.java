package org.nmirf.hub.alert;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.web.language.Language;

/**
 * A search of which somebody wants to be told what is new.
 *
 * @param person subject of the token
 * @param secret signs what goes to a webhook; empty for other ways
 * @param token known to its owner alone: ends the letters, or opens the feed
 * @param place up to which place of the changes they were told
 */
record SavedSearch(
        UUID id,
        String person,
        Wish wish,
        String secret,
        UUID token,
        long place,
        Progress progress) {

    /**
     * What is wanted.
     *
     * @param name that the person gave it
     * @param search address of the search page, from its slash on
     * @param language in which they are told
     * @param target e-mail address, or address of a webhook; empty for a feed
     */
    record Wish(
            String name,
            String search,
            Language language,
            Frequency frequency,
            Way way,
            String target) {}

    /**
     * How it goes.
     *
     * @param due when to look next
     * @param attempts that failed in a row
     * @param failingSince the first of them, or null
     * @param fault why the last one failed, or null
     * @param stopped why nobody is told any more, or null
     */
    record Progress(
            Instant due,
            int attempts,
            @Nullable Instant failingSince,
            @Nullable String fault,
            @Nullable Stop stopped) {}

    /** Why nobody is told any more. */
    enum Stop {
        /** Its owner stopped it on the page. */
        BY_PERSON,
        /** Whoever read a letter followed its link. */
        BY_LINK,
        /** It failed for too long, or can never work. */
        BY_FAILURE
    }
}
