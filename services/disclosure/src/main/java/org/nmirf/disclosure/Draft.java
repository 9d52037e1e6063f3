package org.nmirf.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * All texts of one item, in all its languages, as written in the country.
 *
 * @param authors everyone who wrote any of it, at least one; none of them may approve its release
 * @param texts the texts, in the order in which they are shown
 */
public record Draft(Set<String> authors, Map<TextKey, String> texts) {

    /** Refuses a draft that nobody wrote. */
    public Draft {
        authors = Set.copyOf(authors);
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        if (authors.isEmpty() || authors.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a draft names its authors");
        }
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
