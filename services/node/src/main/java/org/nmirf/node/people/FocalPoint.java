package org.nmirf.node.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who answers for follow-up in an institution: a focal point, a deputy or a coordinator.
 *
 * @param revision counts up from 1 with every change
 * @param account subject of the person's token; empty until the person has one
 * @param name as the person writes it
 * @param email where letters go; may be empty
 * @param language interface language in which letters are written
 * @param institution where the person works; null when none is named
 * @param function what the person is there, in the person's words; may be empty
 * @param deputy who stands in; null when nobody does
 * @param isCoordinator whether reminders that nobody answered come here
 * @param isActive whether the person still serves
 */
public record FocalPoint(
        UUID id,
        int revision,
        String account,
        String name,
        String email,
        String language,
        @Nullable UUID institution,
        String function,
        @Nullable UUID deputy,
        boolean isCoordinator,
        boolean isActive) {

    /** Whether everything but the revision is the same. */
    boolean isSameAs(FocalPoint other) {
        return withRead(0).equals(other.withRead(0));
    }

    /** The same, as the version that somebody read. */
    public FocalPoint withRead(int other) {
        return new FocalPoint(
                id,
                other,
                account,
                name,
                email,
                language,
                institution,
                function,
                deputy,
                isCoordinator,
                isActive);
    }

    /** The next version with other contacts of the person. */
    public FocalPoint withContacts(String otherEmail, String otherLanguage) {
        return new FocalPoint(
                id,
                revision + 1,
                account,
                name,
                otherEmail,
                otherLanguage,
                institution,
                function,
                deputy,
                isCoordinator,
                isActive);
    }

    /** The next version with another deputy. */
    public FocalPoint withDeputy(@Nullable UUID other) {
        return new FocalPoint(
                id,
                revision + 1,
                account,
                name,
                email,
                language,
                institution,
                function,
                other,
                isCoordinator,
                isActive);
    }

    /** The next version, who follows somebody. */
    public FocalPoint succeeding(@Nullable UUID otherDeputy, boolean coordinates) {
        return new FocalPoint(
                id,
                revision + 1,
                account,
                name,
                email,
                language,
                institution,
                function,
                otherDeputy,
                coordinates,
                isActive);
    }

    /** The next version, who serves no more. */
    public FocalPoint gone() {
        return new FocalPoint(
                id,
                revision + 1,
                account,
                name,
                email,
                language,
                institution,
                function,
                null,
                false,
                false);
    }
}
