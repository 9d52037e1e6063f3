package org.nmirf.node.revision;

import java.util.UUID;

/**
 * What somebody had before their eyes when they asked for a change.
 *
 * @param id of the record
 * @param revision that was read; a change of any other one is refused
 * @param reason for the change, in the person's words, for the history; may be empty
 */
public record Seen(UUID id, int revision, String reason) {

    /**
     * The revision that a form sent.
     *
     * @param sent text of its field
     * @return 0, which fits nothing, for what is no revision: what was not sent was not read
     */
    public static int revision(String sent) {
        return sent.matches("\\d{1,9}") ? Integer.parseInt(sent) : 0;
    }

    /** For a change that gives no reason. */
    public static Seen of(UUID id, int revision) {
        return new Seen(id, revision, "");
    }
}
