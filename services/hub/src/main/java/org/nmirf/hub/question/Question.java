package org.nmirf.hub.question;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.Subject;

/**
 * A question about a practice.
 *
 * @param practice id of the practice
 * @param asker subject of the token of whoever asks
 * @param country for which they ask
 * @param answer null while there is none
 */
record Question(
        UUID id,
        UUID practice,
        String asker,
        CountryCode country,
        String language,
        String text,
        LocalDate askedOn,
        @Nullable Answer answer) {

    /** What the owner of the practice answered. */
    record Answer(String language, String text, LocalDate on) {}

    /** What it is about. */
    Subject about() {
        return new Subject(Kind.PRACTICE, practice);
    }
}
