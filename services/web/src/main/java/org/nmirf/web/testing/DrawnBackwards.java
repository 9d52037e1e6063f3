package org.nmirf.web.testing;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds what would be read the wrong way round among Arabic words: numbers that only hyphens hold
 * together, such as the days of a calendar, are drawn last part first.
 */
final class DrawnBackwards {

    // Unicode Bidirectional Algorithm, W2 and W4: beside Arabic a hyphen joins no digits.
    private static final Pattern JOINED = Pattern.compile("\\d+(?:[-\u2010-\u2015][0-9A-Za-z]+)+");
    private static final Pattern ISOLATED = Pattern.compile("[\u2066\u2068][^\u2069]*\u2069");

    private DrawnBackwards() {}

    static List<String> faults(String message) {
        return JOINED.matcher(ISOLATED.matcher(message).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .map(
                        one ->
                                "has "
                                        + one
                                        + " outside U+2066 and U+2069, where it is drawn backwards")
                .toList();
    }
}
