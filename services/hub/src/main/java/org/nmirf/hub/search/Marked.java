package org.nmirf.hub.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/**
 * A text in which the words that matched are marked.
 *
 * @param parts the text in order
 */
public record Marked(List<Part> parts) {

    /** Characters of the private use area: no language writes them. */
    static final String OPEN = "\uE000";

    static final String CLOSE = "\uE001";

    public Marked {
        parts = List.copyOf(parts);
    }

    /** A piece of text that is marked or not. */
    public record Part(String text, boolean isMarked) {}

    /** A text without a mark. */
    public static Marked plain(String text) {
        return new Marked(text.isEmpty() ? List.of() : List.of(new Part(text, false)));
    }

    static Marked parse(String text) {
        List<Part> parts = new ArrayList<>();
        boolean isMarked = false;
        int begin = 0;
        for (int at = 0; at <= text.length(); at++) {
            boolean isEnd =
                    at == text.length() || text.startsWith(OPEN, at) || text.startsWith(CLOSE, at);
            if (isEnd) {
                if (at > begin) {
                    parts.add(new Part(text.substring(begin, at), isMarked));
                }
                isMarked = at < text.length() && text.startsWith(OPEN, at);
                begin = at + 1;
            }
        }
        return new Marked(parts);
    }

    /** Whether any word is marked. */
    public boolean hasMark() {
        return parts.stream().anyMatch(Part::isMarked);
    }

    /** The words that are marked, in lower case. */
    Stream<String> words() {
        return parts.stream()
                .filter(Part::isMarked)
                .map(part -> part.text().toLowerCase(Locale.ROOT));
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The text alone. */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    /** As HTML whose only elements are {@code mark}; everything else is escaped. */
    public String html() {
        return parts.stream().map(Marked::html).collect(Collectors.joining());
    }

    private static String html(Part part) {
        String escaped = HtmlUtils.htmlEscape(part.text(), "UTF-8");
        return part.isMarked() ? "<mark>" + escaped + "</mark>" : escaped;
    }
}
