package org.nmirf.hub.suggestion;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Words to search for.
 *
 * @param text the words: the name of a concept or the title of a practice
 * @param language language of the words
 * @param kind what they are
 */
record Suggestion(
        @Schema(example = "Civil society") String text,
        @Schema(example = "en") String language,
        Kind kind) {

    /** What words are. */
    enum Kind {
        /** A name of a concept of the vocabularies. */
        CONCEPT,
        /** The title of a published practice. */
        PRACTICE
    }
}
