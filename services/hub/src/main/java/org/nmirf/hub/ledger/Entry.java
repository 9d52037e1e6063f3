package org.nmirf.hub.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.event.Subject;

/**
 * The newest admitted version of a subject.
 *
 * @param owner the member that sent it, whether or not it is named; must not reach any reader
 * @param eventId id of the admitted event
 * @param source whom the shared topic names
 * @param admitted day on the shared topic
 * @param searchableVersion newest version that the index answered with, or 0
 */
public record Entry(
        Subject subject,
        CountryCode owner,
        long version,
        UUID eventId,
        State state,
        Source source,
        LocalDate admitted,
        long searchableVersion) {

    /** Whether the subject is published. */
    public enum State {
        /** Published. */
        LIVE,
        /** Taken back by its owner. */
        WITHDRAWN
    }

    /** Whether the shared topic names the owner. */
    public boolean isNamed() {
        return source instanceof Source.OfMember;
    }
}
