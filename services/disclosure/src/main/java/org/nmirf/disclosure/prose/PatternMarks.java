package org.nmirf.disclosure.prose;

import java.util.List;
import org.nmirf.disclosure.identifiers.Explanation;
import org.nmirf.disclosure.identifiers.IdentifierType;
import org.nmirf.disclosure.identifiers.OpeningSearch;

/** Turns the matches of a pattern into marks where they are whole words. */
final class PatternMarks {

    private final ProseText text;
    private final List<Mark> marks;

    PatternMarks(ProseText text, List<Mark> marks) {
        this.text = text;
        this.marks = marks;
    }

    void add(OpeningSearch search, IdentifierType type, Explanation explanation, String rule) {
        search.find(
                text.flatLower(),
                this::isWhole,
                span -> marks.add(Mark.likely(span[0], span[1], type, explanation, rule)));
    }

    private boolean isWhole(int start, int end) {
        char before = text.at(start - 1);
        boolean glued = before < 0x0590 && Character.isLetterOrDigit(before);
        boolean goesOn =
                Character.isLetterOrDigit(text.at(end))
                        && Character.isLetterOrDigit(text.at(end - 1))
                        && text.at(end - 1) < 0x0590;
        boolean number =
                (before == '.' || before == ',' || before == '/')
                        && Character.isDigit(text.at(start - 2));
        return !glued && !goesOn && !number;
    }
}
