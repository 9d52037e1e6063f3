package org.nmirf.disclosure.prose;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import org.nmirf.disclosure.identifiers.Explanation;
import org.nmirf.disclosure.identifiers.IdentifierType;

/** Turns the matches of a pattern into marks where they are whole words. */
final class PatternMarks {

    private final ProseText text;
    private final List<Mark> marks;

    PatternMarks(ProseText text, List<Mark> marks) {
        this.text = text;
        this.marks = marks;
    }

    void add(Pattern pattern, IdentifierType type, Explanation explanation, String rule) {
        Matcher matcher = pattern.matcher(text.flatLower());
        int from = 0;
        while (from < text.plain().length() && matcher.find(from)) {
            int start = matcher.start();
            int end = matcher.end();
            if (isWhole(start, end)) {
                marks.add(Mark.likely(start, end, type, explanation, rule));
                from = end;
            } else {
                from = start + 1;
            }
        }
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
