package org.nmirf.hub.assistance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nmirf.hub.writing.Texts;

/**
 * A request or an offer of assistance.
 *
 * @param country who asks or offers, ISO 3166-1 alpha-2 in lower case
 * @param areas codes of the vocabulary areas
 * @param themes codes of the vocabulary themes
 * @param day on which it was written
 */
public record Assistance(
        UUID id,
        String country,
        Kind kind,
        Texts texts,
        List<String> areas,
        List<String> themes,
        LocalDate day) {

    /** Copies the codes. */
    public Assistance {
        areas = List.copyOf(areas);
        themes = List.copyOf(themes);
    }

    /** Which of the two. */
    public enum Kind {
        /** Somebody asks. */
        REQUEST,
        /** Somebody offers. */
        OFFER
    }
}
