package org.nmirf.node.practice;

import java.time.Instant;

/** Where a practice stands in the country. Each state knows who brought it there and when. */
public sealed interface PracticeState {

    /** It is being written; any edit leads back here. */
    record Draft(String by, Instant at) implements PracticeState {}

    /** It was submitted for approval. */
    record InReview(String by, Instant at) implements PracticeState {}

    /** Exactly this text was released to the network. */
    record Approved(String by, Instant at) implements PracticeState {}

    /**
     * It was taken back from the network.
     *
     * @param reason code of the vocabulary withdrawal-reasons
     */
    record Withdrawn(String by, Instant at, String reason) implements PracticeState {}

    /** Who brought it there: the subject of their token. */
    String by();

    /** When. */
    Instant at();

    /** The name in the API and in the database. */
    default Name name() {
        return switch (this) {
            case Draft _ -> Name.DRAFT;
            case InReview _ -> Name.IN_REVIEW;
            case Approved _ -> Name.APPROVED;
            case Withdrawn _ -> Name.WITHDRAWN;
        };
    }

    /** Names of the states. */
    enum Name {
        DRAFT,
        IN_REVIEW,
        APPROVED,
        WITHDRAWN
    }
}
