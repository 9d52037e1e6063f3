package org.nmirf.hub.concept;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A piece of text that names concepts.
 *
 * @param text the piece
 * @param start its first character
 * @param end character after its last
 * @param concepts what it names; more than one where a name has several meanings
 * @param languages languages in which it is such a name
 */
public record Mention(
        String text, int start, int end, List<ConceptKey> concepts, List<String> languages) {

    public Mention {
        concepts = concepts.stream().distinct().sorted().toList();
        languages = languages.stream().distinct().sorted().toList();
    }

    boolean overlaps(Mention other) {
        return start < other.end && other.start < end;
    }

    boolean isSamePiece(Mention other) {
        return start == other.start && end == other.end;
    }

    Mention with(Mention other) {
        SortedSet<ConceptKey> all = new TreeSet<>(concepts);
        all.addAll(other.concepts);
        List<String> both = new java.util.ArrayList<>(languages);
        both.addAll(other.languages);
        return new Mention(text, start, end, List.copyOf(all), both);
    }

    /** Whether it says only who wrote, not what about. */
    public boolean isOfOrigin() {
        return concepts.stream().allMatch(ConceptKey::isOfOrigin);
    }
}
