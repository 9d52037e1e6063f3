package org.nmirf.hub.recommendation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of paragraphs as documents print them: {@code 23 (a)}, {@code 118.6}, {@code 23-25},
 * {@code 12, 14}.
 */
record Paragraphs(List<Span> spans) {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "((?:\\d{1,6}\\.)*+)(\\d{1,6})((?:\\s?\\([a-z]{1,5}\\))*+)"
                            + "(?:\\s?-\\s?(?:\\1)?(\\d{1,6}))?");

    /**
     * Paragraphs with the same beginning, one after the other.
     *
     * @param section what stands before the last number: {@code 118.}
     * @param from first number
     * @param to last number
     * @param letters parts of the paragraph: {@code (a)}; empty for all of it
     */
    record Span(String section, int from, int to, String letters) {

        private boolean meets(Span other) {
            return section.equals(other.section)
                    && from <= other.to
                    && other.from <= to
                    && (letters.startsWith(other.letters) || other.letters.startsWith(letters));
        }
    }

    Paragraphs {
        spans = List.copyOf(spans);
    }

    /** Reads what is printed; no numbers if there are none. */
    static Paragraphs of(String printed) {
        Matcher matcher =
                NUMBER.matcher(printed.toLowerCase(Locale.ROOT).replaceAll("\\p{Pd}", "-"));
        return new Paragraphs(matcher.results().map(Paragraphs::span).toList());
    }

    private static Span span(java.util.regex.MatchResult number) {
        int from = Integer.parseInt(number.group(2));
        int to = number.group(4) == null ? from : Integer.parseInt(number.group(4));
        return new Span(
                number.group(1), from, Math.max(from, to), number.group(3).replace(" ", ""));
    }

    /** Whether any paragraph is one of the others, or a part of one, or has one as its part. */
    boolean meet(Paragraphs others) {
        return spans.stream().anyMatch(one -> others.spans.stream().anyMatch(one::meets));
    }
}
