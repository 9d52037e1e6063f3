package org.nmirf.hub.practice;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What readers may be told of a withdrawal. */
public final class Withdrawal {

    /** The others would point at a person or at a quarrel, in a practice many may have kept. */
    private static final Set<String> NEUTRAL =
            Set.of("outdated", "factual-error", "replaced", "decision-of-the-country");

    private Withdrawal() {}

    /**
     * The reason's code if it may be told.
     *
     * @param reason code of the vocabulary withdrawal-reasons, or null when none was given
     */
    public static Optional<String> tellable(@Nullable String reason) {
        return Optional.ofNullable(reason).filter(NEUTRAL::contains);
    }
}
