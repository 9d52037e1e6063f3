package org.nmirf.disclosure.identifiers;

import java.time.Duration;
import java.util.List;

/** Shortens the finder for tests: what was found, as text. */
final class Found {

    private Found() {}

    static List<Hit> hits(String region, String text) {
        return new IdentifierFinder(region).find(text, Deadline.in(Duration.ofSeconds(20)));
    }

    /** Each hit as {@code TYPE CONFIDENCE "value"}. */
    static List<String> in(String region, String text) {
        return hits(region, text).stream()
                .map(hit -> hit.type() + " " + hit.confidence() + " \"" + value(text, hit) + "\"")
                .toList();
    }

    static String value(String text, Hit hit) {
        return text.substring(hit.start(), hit.end());
    }

    /** Whether one hit of the type covers the whole value. */
    static boolean covers(String region, String text, String value, IdentifierType type) {
        int start = text.indexOf(value);
        return hits(region, text).stream()
                .anyMatch(
                        hit ->
                                hit.type() == type
                                        && hit.start() <= start
                                        && hit.end() >= start + value.length());
    }
}
