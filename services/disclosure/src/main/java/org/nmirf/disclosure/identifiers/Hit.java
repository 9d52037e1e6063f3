package org.nmirf.disclosure.identifiers;

/**
 * One identifier in one text.
 *
 * @param start UTF-16 offset of its first unit in the original text
 * @param end UTF-16 offset just after it
 * @param detector the rule that found it, such as {@code EMAIL} or {@code FR_NIR}
 */
public record Hit(
        int start,
        int end,
        IdentifierType type,
        Confidence confidence,
        Explanation explanation,
        String detector) {

    /** Refuses an empty or negative span. */
    public Hit {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("span " + start + "-" + end);
        }
    }

    boolean overlaps(Hit other) {
        return start < other.end && other.start < end;
    }
}
