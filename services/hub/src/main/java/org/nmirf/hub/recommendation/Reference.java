package org.nmirf.hub.recommendation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a recommendation stands.
 *
 * @param symbol of a public document, in the usual writing: {@code A/HRC/42/7/Add.1}
 * @param paragraph its number as printed, or several; empty for the whole document
 */
record Reference(String symbol, String paragraph) {

    private static final Pattern SPACED_YEAR = Pattern.compile("(?=\\()|(?<=\\))");
    private static final Pattern ISSUES = Pattern.compile("\\b(ADD|CORR|REV)\\.(?=\\d)");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** What somebody typed, in the usual writing; brackets are of documents of Europe. */
    static Reference of(String symbol, String paragraph) {
        String plain = SPACES.matcher(symbol).replaceAll("").toUpperCase(Locale.ROOT);
        String usual =
                ISSUES.matcher(plain)
                        .replaceAll(
                                issue ->
                                        issue.group(1).charAt(0)
                                                + issue.group(1)
                                                        .substring(1)
                                                        .toLowerCase(Locale.ROOT)
                                                + ".");
        return new Reference(usual, SPACES.matcher(paragraph).replaceAll(" ").strip());
    }

    /** The ways in which documents write the symbol. */
    List<String> writings() {
        String spaced = SPACED_YEAR.matcher(symbol).replaceAll(" ").strip();
        return Stream.of(symbol, spaced).distinct().toList();
    }

    /** Both as one line that is read again as the same. */
    public String text() {
        return paragraph.isEmpty() ? symbol : symbol + ", para. " + paragraph;
    }
}
