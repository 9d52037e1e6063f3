package org.nmirf.hub.search;

import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nmirf.hub.search.IndexedPractice.IndexedText;
import org.nmirf.web.language.Language;

/**
 * A practice in a list.
 *
 * @param id the uuid of the practice
 * @param version its version
 * @param practice all its content
 * @param language the language in which it is shown
 * @param highlights title, summary and passages of the text in that language with what matched;
 *     missing where nothing did
 * @param reasons why it was found
 */
public record FoundPractice(
        String id,
        long version,
        IndexedPractice practice,
        String language,
        Map<String, List<Marked>> highlights,
        Reasons reasons) {

    public FoundPractice {
        highlights = Map.copyOf(highlights);
    }

    /** What a hit holds; nothing if it has no text. */
    static Stream<FoundPractice> of(
            Hit<IndexDocument> hit, PracticeQuery query, Understood understood) {
        IndexDocument document = hit.source();
        IndexedPractice practice = document == null ? null : document.practice();
        if (document == null || practice == null || practice.texts().isEmpty()) {
            return Stream.empty();
        }
        String language =
                ShownLanguage.of(practice, query, understood.language(), hit.matchedQueries());
        var highlights = Highlights.read(hit.highlight(), language);
        return Stream.of(
                new FoundPractice(
                        document.id(),
                        document.version(),
                        practice,
                        language,
                        highlights,
                        Reasons.of(practice, understood, highlights, hit.matchedQueries())));
    }

    /** A practice that is known, not searched for; nothing if it has no text. */
    static Stream<FoundPractice> of(IndexDocument document, Language reader) {
        IndexedPractice practice = document.practice();
        return practice == null || practice.texts().isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new FoundPractice(
                                document.id(),
                                document.version(),
                                practice,
                                ShownLanguage.of(practice, reader.code()),
                                Map.of(),
                                Reasons.NONE));
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

    /** What matched beside title and summary, best first; possibly nothing. */
    public List<Marked> passages() {
        return highlights.getOrDefault(Highlights.PASSAGES, List.of()).stream()
                .filter(passage -> !text().title().contains(passage.text()))
                .filter(passage -> !text().summary().contains(passage.text()))
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
