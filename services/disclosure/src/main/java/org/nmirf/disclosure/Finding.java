package org.nmirf.disclosure;

import org.nmirf.disclosure.identifiers.Confidence;
import org.nmirf.disclosure.identifiers.Explanation;
import org.nmirf.disclosure.identifiers.IdentifierType;

/**
 * One identifier in one text of an item; it holds no text itself.
 *
 * @param id names it; the same text gives the same ids, a changed text gives new ones
 * @param start UTF-16 offset of its first unit in the text
 * @param end UTF-16 offset just after it
 * @param detector the rule that found it, such as {@code EMAIL} or {@code FR_NIR}
 */
public record Finding(
        String id,
        TextKey key,
        int start,
        int end,
        IdentifierType type,
        Confidence confidence,
        Explanation explanation,
        String detector) {}
