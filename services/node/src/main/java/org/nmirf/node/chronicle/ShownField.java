package org.nmirf.node.chronicle;

import java.util.List;

/**
 * What changed in one field.
 *
 * @param label what the field is called
 * @param language code of the language of its text; empty when it is none
 * @param removed values that it has no more
 * @param added values that it has now
 * @param pieces words of a long text that stayed, came and went; empty for values
 */
public record ShownField(
        String label,
        String language,
        List<String> removed,
        List<String> added,
        List<WordDiff.Piece> pieces) {

    /** Copies the lists. */
    public ShownField {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
        pieces = List.copyOf(pieces);
    }
}
