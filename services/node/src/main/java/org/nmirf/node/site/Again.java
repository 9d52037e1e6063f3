package org.nmirf.node.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into one of the forms of a page, which comes again since that was refused.
 *
 * @param form which of them: the last words of the address that it goes to
 * @param typed what stands in its fields, and what is wrong with them
 */
public record Again(String form, TypedForm typed) {

    /** Name of the model or flash attribute; {@code parts/again} shows it. */
    public static final String ATTRIBUTE = "again";

    /** What was typed into that form; null when another one was sent. */
    public @Nullable TypedForm of(String other) {
        return form.equals(other) ? typed : null;
    }

    /** The words that were typed, where the page has that form no more. */
    public List<String> words(String... fields) {
        return List.of(fields).stream()
                .map(typed::value)
                .filter(words -> !words.isEmpty())
                .toList();
    }
}
