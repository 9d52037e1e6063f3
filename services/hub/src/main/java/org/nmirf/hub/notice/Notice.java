package org.nmirf.hub.notice;

import java.time.LocalDate;
import java.util.UUID;
import org.nmirf.hub.writing.Texts;

/**
 * What the committee tells all members.
 *
 * @param day of adoption, or of the notice
 */
public record Notice(UUID id, Kind kind, LocalDate day, Texts texts) {

    /** What it is. */
    public enum Kind {
        /** Something that members should know. */
        NOTICE,
        /** Something that the network or its committee adopted. */
        DECISION
    }
}
