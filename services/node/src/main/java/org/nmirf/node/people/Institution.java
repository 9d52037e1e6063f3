package org.nmirf.node.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.wording.Wordings;

/**
 * A ministry, agency or other body that answers for a part of implementation and reporting, or is
 * consulted.
 *
 * @param revision counts up from 1 with every change
 * @param names what it is called, in the languages of the country
 * @param acronym short name; may be empty
 * @param parent institution it belongs to; null when none
 * @param isArchived whether it exists no more; what it did stays
 */
public record Institution(
        UUID id,
        int revision,
        Kind kind,
        Wordings names,
        String acronym,
        @Nullable UUID parent,
        boolean isArchived) {

    /** Sorts of institutions, as the network's founding documents name them. */
    public enum Kind {
        MINISTRY,
        AGENCY,
        STATISTICS_OFFICE,
        PARLIAMENT,
        JUDICIARY,
        LOCAL_GOVERNMENT,
        NHRI,
        CIVIL_SOCIETY,
        OTHER;

        /** Whether it speaks for itself and never for the State. */
        public boolean isIndependent() {
            return this == NHRI || this == CIVIL_SOCIETY;
        }
    }

    /** What it is called for a reader of that language. */
    public String name(String language) {
        return names.wordsFor(language);
    }

    /** Whether everything but the revision is the same. */
    boolean isSameAs(Institution other) {
        return equals(
                new Institution(
                        other.id(),
                        revision,
                        other.kind(),
                        other.names(),
                        other.acronym(),
                        other.parent(),
                        other.isArchived()));
    }
}
