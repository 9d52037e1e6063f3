package org.nmirf.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nmirf.disclosure.picture.CleanPicture;

/**
 * All texts of one item, in all its languages, as written in the country, and its pictures.
 *
 * @param authors everyone who wrote any of it, at least one; none of them may approve its release
 * @param texts the texts, in the order in which they are shown
 * @param pictures the pictures that are to leave, in the order in which they are shown
 */
public record Draft(Set<String> authors, Map<TextKey, String> texts, List<CleanPicture> pictures) {

    /** Refuses a draft that nobody wrote. */
    public Draft {
        authors = Set.copyOf(authors);
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        pictures = List.copyOf(pictures);
        if (authors.isEmpty() || authors.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a draft names its authors");
        }
    }

    /** A draft without pictures. */
    public Draft(Set<String> authors, Map<TextKey, String> texts) {
        this(authors, texts, List.of());
    }

    /** A draft with one author. */
    public static Draft by(String author, Map<TextKey, String> texts) {
        return new Draft(Set.of(author), texts);
    }

    /** Never the texts: drafts end up in logs by accident. */
    @Override
    public String toString() {
        return Confidential.MARK;
    }
}
