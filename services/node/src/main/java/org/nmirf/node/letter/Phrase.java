package org.nmirf.node.letter;

import java.util.List;

/**
 * Something to be said in the recipient's language.
 *
 * @param key message key
 * @param arguments for its placeholders, in order; days and moments are written out
 */
public record Phrase(String key, List<Object> arguments) {

    private static final String VERBATIM = "letter.verbatim";

    /** Copies the arguments. */
    public Phrase {
        arguments = List.copyOf(arguments);
    }

    /** A message with its arguments. */
    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }

    /** These words as they are, in whatever language. */
    public static Phrase verbatim(String words) {
        return of(VERBATIM, words);
    }
}
