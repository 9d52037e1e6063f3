package org.nmirf.hub.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One subject in the index.
 *
 * @param id the uuid of the subject
 * @param version the version of the event it was made of; also its version in Elasticsearch
 * @param state whether it is shown
 * @param reason code of the vocabulary withdrawal-reasons; null unless withdrawn
 * @param practice all content; null unless live, so that a stub cannot hold any
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IndexDocument(
        String id,
        long version,
        State state,
        @Nullable String reason,
        @Nullable IndexedPractice practice) {

    /** Whether a subject is shown. */
    public enum State {
        /** Shown to everyone. */
        LIVE,
        /** Taken back by its country; a stub without content. */
        WITHDRAWN,
        /** The index could not take the content; a stub without content. */
        UNINDEXABLE
    }

    /** A practice that is shown. */
    public static IndexDocument live(String id, long version, IndexedPractice practice) {
        return new IndexDocument(id, version, State.LIVE, null, practice);
    }

    /** What remains of a practice that its country took back. */
    public static IndexDocument withdrawn(String id, long version, String reason) {
        return new IndexDocument(id, version, State.WITHDRAWN, reason, null);
    }

    /** What stands in for content that the index refused, over whatever stood there before. */
    public static IndexDocument unindexable(String id, long version) {
        return new IndexDocument(id, version, State.UNINDEXABLE, null, null);
    }
}
