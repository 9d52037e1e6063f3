package org.nmirf.node.news;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.event.Subject;

/**
 * One thing that the hub told, in one version.
 *
 * @param kind null of a withdrawal
 * @param day on which the hub said it; null when it did not say
 * @param country who asks or offers, ISO 3166-1 alpha-2 in lower case; empty for the hub itself
 */
record News(
        Subject subject,
        UUID eventId,
        long version,
        @Nullable Kind kind,
        @Nullable LocalDate day,
        String country,
        NewsContent content) {

    /** What it is. */
    enum Kind {
        /** The committee tells something. */
        NOTICE,
        /** The network or its committee decided something. */
        DECISION,
        /** A meeting of the network. */
        GATHERING,
        /** Another member asks for assistance. */
        REQUEST,
        /** Another member offers assistance. */
        OFFER,
        /** Another member asks about a practice of this country. */
        QUESTION
    }
}
