package org.nmirf.hub.search;

import java.util.List;
import java.util.Map;
import org.nmirf.hub.search.IndexedPractice.IndexedText;

/**
 * A practice in a list.
 *
 * @param id the uuid of the practice
 * @param version its version
 * @param practice all its content
 * @param language the language in which it is shown
 * @param highlights field of the text in that language to its passages with what matched; fields
 *     where nothing matched are missing
 */
public record FoundPractice(
        String id,
        long version,
        IndexedPractice practice,
        String language,
        Map<String, List<Marked>> highlights) {

    public FoundPractice {
        highlights = Map.copyOf(highlights);
    }

    /** The text that is shown. */
    public IndexedText text() {
        IndexedText text = practice.texts().get(language);
        if (text == null) {
            throw new IllegalStateException("practice " + id + " has no text in " + language);
        }
        return text;
    }

    /** The title, with marks where it matched. */
    public Marked title() {
        return first("title", text().title());
    }

    /** The summary, with marks where it matched. */
    public Marked summary() {
        return first("summary", text().summary());
    }

    /** What matched in the other parts, best known part first; possibly nothing. */
    public List<Marked> passages() {
        return IndexMapping.TEXT_FIELDS.stream()
                .filter(field -> !field.equals("title") && !field.equals("summary"))
                .flatMap(field -> highlights.getOrDefault(field, List.of()).stream())
                .toList();
    }

    /** The other languages that it can be read in. */
    public List<String> otherLanguages() {
        return practice.languages().stream().filter(code -> !code.equals(language)).toList();
    }

    private Marked first(String field, String text) {
        return highlights.getOrDefault(field, List.of()).stream()
                .findFirst()
                .orElseGet(() -> Marked.plain(text));
    }
}
