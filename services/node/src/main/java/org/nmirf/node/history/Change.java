package org.nmirf.node.history;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who changed something, when and why.
 *
 * @param by account (subject of the token) of the person
 * @param reason in the person's words; may be empty
 */
public record Change(String by, Instant at, String reason) {

    /** Cuts the moment to microseconds: the database keeps no more. */
    public Change {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** A change that needs no reason. */
    public static Change of(String by, Instant at) {
        return new Change(by, at, "");
    }
}
