package org.nmirf.disclosure.identifiers;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Linear-time pattern search; RE2/J cannot run away on hostile text. */
final class Patterns {

    /** A stretch of the plain form. */
    record Span(int start, int end) {}

    private Patterns() {}

    static Pattern pattern(String expression) {
        return Pattern.compile(expression);
    }

    static Pattern ignoringCase(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }

    /** Skips the search in a text without a character that every match has. */
    static List<Span> find(Pattern pattern, CharSequence text, char needed) {
        boolean possible = text.chars().anyMatch(unit -> unit == needed);
        return possible ? find(pattern, text) : List.of();
    }

    /** For patterns whose matches count only where a word or number begins. */
    static List<Span> find(OpeningSearch search, CharSequence text) {
        List<Span> spans = new ArrayList<>();
        search.find(text, (start, end) -> true, span -> spans.add(new Span(span[0], span[1])));
        return spans;
    }

    static List<Span> find(Pattern pattern, CharSequence text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
        return spans;
    }
}
