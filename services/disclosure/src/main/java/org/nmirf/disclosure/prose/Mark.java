package org.nmirf.disclosure.prose;

import org.nmirf.disclosure.identifiers.Confidence;
import org.nmirf.disclosure.identifiers.Explanation;
import org.nmirf.disclosure.identifiers.IdentifierType;

/** A hit whose offsets are those of the plain form. */
record Mark(
        int start,
        int end,
        IdentifierType type,
        Confidence confidence,
        Explanation explanation,
        String rule) {

    static Mark likely(
            int start, int end, IdentifierType type, Explanation explanation, String rule) {
        return new Mark(start, end, type, Confidence.LIKELY, explanation, rule);
    }

    static Mark possible(
            int start, int end, IdentifierType type, Explanation explanation, String rule) {
        return new Mark(start, end, type, Confidence.POSSIBLE, explanation, rule);
    }
}
