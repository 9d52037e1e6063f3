package org.nmirf.disclosure.identifiers;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Finds numbers and codes that no other rule explains and no public use excuses. */
final class CodeDetector implements Detector {

    // Scripts whose words stand apart by spaces; Arabic and Chinese letters touch ordinary numbers.
    private static final String RUN_CHARACTERS =
            "[\\p{Latin}\\p{Greek}\\p{Cyrillic}\\p{Armenian}\\p{Georgian}0-9]+";
    private static final Pattern RUN =
            Patterns.pattern(RUN_CHARACTERS + "(?:[-/_.:#]" + RUN_CHARACTERS + ")*");
    private static final Pattern SPACED = Patterns.pattern("\\d{1,6}(?:[ \\n-]\\d{1,6}){2,9}");
    private static final Pattern ORDINARY_PART =
            Patterns.pattern(
                    "\\p{L}+|\\d{1,2}|(?:1[89]|20|21)\\d\\d|\\p{L}{3,}(?:\\d{1,2}|(?:1[89]|20|21)\\d\\d)|\\d{1,4}\\p{L}{1,4}|\\d{1,2}(?:st|nd|rd|th)?");
    private static final Pattern CONNECTOR = Patterns.pattern("[-/_.:#]");
    private static final int LONG_NUMBER = 5;
    private static final int LONG_MIX = 6;
    private static final int LONG_SPACED = 7;

    @Override
    public List<Hit> find(View view) {
        List<Hit> hits = new ArrayList<>();
        PublicNumbers known = view.publicNumbers();
        for (Patterns.Span span : Patterns.find(RUN, view.text())) {
            if (!known.covers(span.start(), span.end())) {
                addRun(view, span, hits);
            }
        }
        for (Patterns.Span span : Patterns.find(SPACED, view.text())) {
            String compact = view.compact(span.start(), span.end());
            if (compact.length() >= LONG_SPACED && !known.covers(span.start(), span.end())) {
                hits.add(hit(view, span.start(), span.end(), Explanation.LONG_NUMBER));
            }
        }
        return hits;
    }

    private static void addRun(View view, Patterns.Span span, List<Hit> hits) {
        String run = view.slice(span.start(), span.end());
        if (run.chars().noneMatch(Character::isDigit)) {
            return;
        }
        StringBuilder odd = new StringBuilder();
        for (String part : CONNECTOR.split(run)) {
            if (!ORDINARY_PART.matches(part)) {
                odd.append(part);
            }
        }
        long digits = odd.chars().filter(Character::isDigit).count();
        long all = run.chars().filter(Character::isLetterOrDigit).count();
        boolean letters = run.chars().anyMatch(Character::isLetter);
        if (digits >= LONG_NUMBER) {
            hits.add(hit(view, span.start(), span.end(), Explanation.LONG_NUMBER));
        } else if (digits >= 2 && letters && all >= LONG_MIX) {
            hits.add(hit(view, span.start(), span.end(), Explanation.LETTERS_AND_DIGITS));
        } else if (digits >= 3 && all >= LONG_NUMBER) {
            hits.add(hit(view, span.start(), span.end(), Explanation.LONG_NUMBER));
        }
    }

    private static Hit hit(View view, int start, int end, Explanation explanation) {
        return view.hit(start, end, IdentifierType.CODE, Confidence.POSSIBLE, explanation, "CODE");
    }
}
