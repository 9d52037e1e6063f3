package org.nmirf.hub.citation;

import java.util.Locale;
import java.util.Map;

/**
 * A citation as a BibTeX entry in UTF-8. Classic BibTeX counts braces even behind a backslash, so
 * none of a text's own stays one.
 */
final class BibtexEntry {

    private static final Map<Character, String> ESCAPED =
            Map.ofEntries(
                    Map.entry('\\', "\\textbackslash{}"),
                    Map.entry('{', "\\textbraceleft{}"),
                    Map.entry('}', "\\textbraceright{}"),
                    Map.entry('~', "\\textasciitilde{}"),
                    Map.entry('^', "\\textasciicircum{}"),
                    Map.entry('#', "\\#"),
                    Map.entry('$', "\\$"),
                    Map.entry('%', "\\%"),
                    Map.entry('&', "\\&"),
                    Map.entry('_', "\\_"));

    private static final String[] MONTHS = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };

    private BibtexEntry() {}

    static String of(Citation citation) {
        var entry = new StringBuilder("@misc{nmirf-").append(citation.id()).append(",\n");
        // Doubly braced, so that nobody takes an institution for first and last names, and no
        // style changes the capitals of a title.
        field(entry, "author", "{" + escaped(citation.author()) + "}");
        field(entry, "title", "{" + escaped(citation.title()) + "}");
        field(entry, "publisher", escaped(citation.publisher()));
        field(entry, "version", Long.toString(citation.version()));
        field(entry, "year", Integer.toString(citation.published().getYear()));
        entry.append("  month = ")
                .append(MONTHS[citation.published().getMonthValue() - 1])
                .append(",\n");
        if (citation.isToTheDay()) {
            field(entry, "day", Integer.toString(citation.published().getDayOfMonth()));
        }
        field(entry, "language", citation.language().toLowerCase(Locale.ROOT));
        field(entry, "abstract", escaped(citation.summary()));
        field(entry, "url", citation.url());
        return entry.append("}\n").toString();
    }

    private static void field(StringBuilder entry, String name, String value) {
        if (!value.isEmpty()) {
            entry.append("  ").append(name).append(" = {").append(value).append("},\n");
        }
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        for (char letter : text.strip().replaceAll("\\s+", " ").toCharArray()) {
            escaped.append(ESCAPED.getOrDefault(letter, String.valueOf(letter)));
        }
        return escaped.toString();
    }
}
