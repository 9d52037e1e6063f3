package org.nmirf.node.wording;

/**
 * A text in one language.
 *
 * @param language ISO 639-1 code
 * @param provenance original, or who translated it
 * @param text the words; never blank
 */
public record Wording(String language, Provenance provenance, String text) {

    /**
     * Strips the text.
     *
     * @throws IllegalArgumentException when language or text is blank
     */
    public Wording {
        text = text.strip();
        if (text.isEmpty() || language.isBlank()) {
            throw new IllegalArgumentException("A wording needs a language and words");
        }
    }

    /** A text in the language in which it was written. */
    public static Wording original(String language, String text) {
        return new Wording(language, Provenance.ORIGINAL, text);
    }
}
