package org.nmirf.hub.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.RefusalCode;
import org.nmirf.backbone.event.Subject;

/**
 * What the hub answered to an event that a member truly sent.
 *
 * @param digest digest of the signed event
 * @param codes why it was refused; empty when it was admitted
 * @param at when the answer was found, to the millisecond
 */
public record Answer(
        CountryCode country,
        UUID eventId,
        Subject subject,
        long version,
        String digest,
        List<RefusalCode> codes,
        Instant at) {

    public Answer {
        codes = List.copyOf(codes);
    }

    /** Whether the event was admitted. */
    public boolean isAdmission() {
        return codes.isEmpty();
    }
}
