package org.nmirf.disclosure.identifiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.nmirf.disclosure.text.NormalisedText;
import org.nmirf.disclosure.text.Normaliser;

/**
 * Finds values again that were recognised elsewhere, where the words around them no longer tell.
 */
final class Repetitions {

    private static final int SHORTEST_TELLING_VALUE = 4;

    private final Map<String, IdentifierType> values = new TreeMap<>();
    private final Deadline deadline;

    Repetitions(Deadline deadline) {
        this.deadline = deadline;
    }

    void remember(String text, List<Hit> hits) {
        for (Hit hit : hits) {
            String value = plain(text.substring(hit.start(), hit.end())).strip();
            boolean digits = value.chars().anyMatch(Character::isDigit);
            if (hit.type().isDirect() && digits && value.length() >= SHORTEST_TELLING_VALUE) {
                values.putIfAbsent(value, hit.type());
            }
        }
    }

    List<Hit> in(String text) {
        NormalisedText normalised = Normaliser.normalise(text);
        String plain = lower(normalised.text());
        List<Hit> hits = new ArrayList<>();
        for (Map.Entry<String, IdentifierType> entry : values.entrySet()) {
            String value = entry.getKey();
            deadline.check();
            for (int at = plain.indexOf(value); at >= 0; at = plain.indexOf(value, at + 1)) {
                int end = at + value.length();
                if (!isInsideNumber(plain, at, end)) {
                    hits.add(
                            new Hit(
                                    normalised.originalStart(at),
                                    normalised.originalEnd(end),
                                    entry.getValue(),
                                    Confidence.LIKELY,
                                    Explanation.REPEATED,
                                    "REPEATED"));
                }
            }
        }
        return hits;
    }

    private static boolean isInsideNumber(String plain, int start, int end) {
        return (start > 0 && Character.isDigit(plain.charAt(start - 1)))
                || (end < plain.length() && Character.isDigit(plain.charAt(end)));
    }

    private static String plain(String value) {
        return lower(Normaliser.normalise(value).text());
    }

    // The few capitals whose lower case is longer stay as they are, so that offsets hold.
    private static String lower(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.length() == text.length() ? lower : text;
    }
}
