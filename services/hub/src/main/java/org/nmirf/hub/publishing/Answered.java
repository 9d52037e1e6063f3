package org.nmirf.hub.publishing;

import org.nmirf.backbone.event.SignedEvent;

/**
 * The event that a receipt answers, as far as it could be read.
 *
 * @param eventId its id, or empty
 * @param subject its subject, or empty
 * @param version its version, or 0
 * @param digest its digest, or empty
 */
public record Answered(String eventId, String subject, long version, String digest) {

    /** An event that was read. */
    public static Answered of(SignedEvent event) {
        var envelope = event.envelope();
        return new Answered(
                envelope.id().toString(),
                envelope.subject().key(),
                envelope.version(),
                event.digest());
    }

    /** An event of which only this much was readable. */
    public static Answered unread(String eventId, String subject) {
        return new Answered(eventId, subject, 0, "");
    }
}
