package org.nmirf.web.page;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text under review: plain, or marked with the reason why it was found.
 *
 * @param text the words
 * @param finding id of the finding, or null for plain text
 * @param reasonKey message key that names what was found, or null for plain text
 * @param state how the finding was decided: "open", "accepted", "generalised" or "kept"; null for
 *     plain text
 */
public record Piece(
        String text, @Nullable String finding, @Nullable String reasonKey, @Nullable String state) {

    /** Text without a finding. */
    public static Piece plain(String text) {
        return new Piece(text, null, null, null);
    }

    /** Text with a finding. */
    public static Piece marked(String text, String finding, String reasonKey, String state) {
        return new Piece(text, finding, reasonKey, state);
    }
}
