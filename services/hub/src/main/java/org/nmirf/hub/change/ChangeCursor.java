package org.nmirf.hub.change;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a reader was told.
 *
 * @param place of the last change that was told
 * @param token word of the step that gave this place: another database gave it another
 * @param after the last id told of those withdrawn without a day, or null before them
 */
public record ChangeCursor(long place, UUID token, @Nullable UUID after) {

    private static final String SEPARATOR = " ";
    private static final int PARTS = 3;

    /** Opaque text for an address. */
    public String encode() {
        String text = String.join(SEPARATOR, Long.toString(place), token.toString(), last());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same place, behind those told without a day up to that id. */
    public ChangeCursor told(@Nullable UUID last) {
        return new ChangeCursor(place, token, last);
    }

    private String last() {
        UUID last = after;
        return last == null ? "" : last.toString();
    }

    /** What {@link #encode} gave; empty for anything else. */
    public static Optional<ChangeCursor> decode(String text) {
        try {
            String decoded =
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            String[] parts = decoded.split(SEPARATOR, -1);
            if (parts.length != PARTS) {
                return Optional.empty();
            }
            return Optional.of(
                    new ChangeCursor(
                            Long.parseLong(parts[0]),
                            UUID.fromString(parts[1]),
                            parts[2].isEmpty() ? null : UUID.fromString(parts[2])));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
