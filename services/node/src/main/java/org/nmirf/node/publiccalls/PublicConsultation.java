package org.nmirf.node.publiccalls;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.wording.Wordings;

/**
 * What the public may see of a call for contributions. It has no place for anything else.
 *
 * @param isOpen whether people answer now
 * @param received how many answered, by what they are
 * @param said what was said by those who want it published with their name
 * @param outcome what was said and what was done, as the mechanism tells everybody; may be empty
 */
public record PublicConsultation(
        UUID id,
        Wordings title,
        Wordings questions,
        LocalDate opens,
        LocalDate closes,
        boolean isOpen,
        List<Received> received,
        List<Said> said,
        Wordings outcome) {

    /** Copies the lists. */
    public PublicConsultation {
        received = List.copyOf(received);
        said = List.copyOf(said);
    }

    /**
     * How many of one kind answered.
     *
     * @param kind such as {@code CIVIL_SOCIETY}
     * @param count null where there are so few that it could tell who they are
     */
    public record Received(String kind, @Nullable Integer count) {}

    /**
     * What somebody said.
     *
     * @param name with which they want it published
     * @param kind such as {@code CIVIL_SOCIETY}
     * @param language code of the language in which it is written
     * @param text may be empty where they sent files alone, which stay inside
     */
    public record Said(String name, String kind, String language, String text) {}
}
