package org.nmirf.node.recommendation;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which recommendations somebody works on: a focal point those of the own institution. */
public sealed interface Scope {

    /** All of the country's. */
    record Everything() implements Scope {}

    /**
     * Those that name the person, somebody whom the person stands in for, or the institution.
     *
     * @param people ids of the person and of those whose deputy the person is
     * @param institution where the person works; null when none is named
     */
    record Own(Set<UUID> people, @Nullable UUID institution) implements Scope {

        /** Copies the people. */
        public Own {
            people = Set.copyOf(people);
        }
    }

    /** None: nobody said yet who this is. */
    record Nothing() implements Scope {}

    /** Whether it is that of the secretariat, who alone read what is for colleagues. */
    default boolean isWhole() {
        return this instanceof Everything;
    }

    /** Whether the recommendation lies within it. */
    default boolean holds(Recommendation recommendation) {
        return switch (this) {
            case Everything() -> true;
            case Own own ->
                    recommendation.followUp().focalPoints().stream()
                                    .anyMatch(own.people()::contains)
                            || (own.institution() != null
                                    && recommendation
                                            .followUp()
                                            .institutions()
                                            .contains(own.institution()));
            case Nothing() -> false;
        };
    }
}
