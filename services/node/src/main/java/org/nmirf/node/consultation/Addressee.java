package org.nmirf.node.consultation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.people.Institution;

/**
 * Somebody who is asked, with a link of their own.
 *
 * @param institution for which they speak; null for those who are not among the institutions
 * @param name what they are called; contributions are attributed to it
 * @param email where letters go; may be empty
 * @param language interface language of letters
 * @param linkEnds moment until which the link works
 * @param isEnded whether an officer ended the link
 */
public record Addressee(
        UUID id,
        UUID consultation,
        @Nullable UUID institution,
        String name,
        String email,
        Institution.Kind kind,
        String language,
        Instant linkEnds,
        boolean isEnded) {

    /** Whether the link works at that moment. */
    public boolean isLinkOpen(Instant now) {
        return !isEnded && now.isBefore(linkEnds);
    }
}
