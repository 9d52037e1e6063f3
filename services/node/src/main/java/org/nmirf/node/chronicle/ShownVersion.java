package org.nmirf.node.chronicle;

import java.time.Instant;
import java.util.List;

/**
 * One version of a record as the page shows it.
 *
 * @param who name of the person where it is known, else the account
 * @param reason in the person's words; may be empty
 */
public record ShownVersion(
        int revision, String who, Instant at, String reason, List<ShownField> fields) {

    /** Copies the fields. */
    public ShownVersion {
        fields = List.copyOf(fields);
    }

    /** Whether the record began with it. */
    public boolean isFirst() {
        return revision == 1;
    }

    /** Only who changed it and when. */
    ShownVersion withoutContent() {
        return new ShownVersion(revision, who, at, "", List.of());
    }
}
