package org.nmirf.hub.rebuild;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild of the index.
 *
 * @param started when it was asked for
 * @param ended when it was over, or null
 * @param total records on the shared topic when the replay began
 * @param read records replayed so far
 * @param reason why it failed, or null
 */
public record Rebuild(
        UUID id,
        State state,
        Instant started,
        @Nullable Instant ended,
        long total,
        long read,
        @Nullable String reason) {

    /** How far it is. */
    public enum State {
        /** Under way. */
        RUNNING,
        /** Searches use the new index. */
        DONE,
        /** Searches use the old index, as before. */
        FAILED
    }
}
