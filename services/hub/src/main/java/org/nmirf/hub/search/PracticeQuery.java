package org.nmirf.hub.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nmirf.web.language.Language;

/**
 * What a reader asks for.
 *
 * @param words free text in any language, possibly empty; quotation marks hold a phrase together
 *     and a final asterisk stands for any ending
 * @param chosen values of each facet, none empty; values of one facet are alternatives, facets add
 *     up
 * @param order the order asked for
 * @param reader language in which titles sort, and in which a text is shown where that is as good
 * @param spelling whether words that are spelled nearly so count too
 * @param cursor where the page begins, or null for the first
 */
public record PracticeQuery(
        String words,
        Map<Facet, List<String>> chosen,
        Order order,
        Language reader,
        Spelling spelling,
        @Nullable Cursor cursor) {

    /** How exactly words must be spelled. */
    public enum Spelling {
        /** As languages inflect them. */
        EXACT,
        /** With a letter or two wrong. */
        CLOSE
    }

    public PracticeQuery {
        words = words.strip();
        Map<Facet, List<String>> copies = new EnumMap<>(Facet.class);
        chosen.forEach(
                (facet, values) -> {
                    if (!values.isEmpty()) {
                        copies.put(facet, List.copyOf(values));
                    }
                });
        chosen = Map.copyOf(copies);
    }

    /** Everything there is, newest first. */
    public static PracticeQuery everything(Language reader) {
        return new PracticeQuery("", Map.of(), Order.NEWEST, reader, Spelling.EXACT, null);
    }

    /** Values chosen of a facet, possibly none. */
    public List<String> values(Facet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    /** The order that applies: without words nothing is more relevant than anything else. */
    public Order effectiveOrder() {
        return order == Order.RELEVANCE && words.isEmpty() ? Order.NEWEST : order;
    }

    /** The language in which every text must be shown, if the reader chose exactly one. */
    Optional<String> onlyLanguage() {
        List<String> languages = values(Facet.LANGUAGE);
        return languages.size() == 1 ? Optional.of(languages.getFirst()) : Optional.empty();
    }

    /** The same without one facet, from the beginning. */
    PracticeQuery without(Facet facet) {
        Map<Facet, List<String>> fewer = new EnumMap<>(Facet.class);
        fewer.putAll(chosen);
        fewer.remove(facet);
        return choosing(fewer);
    }

    /** The same with other choices, from the beginning. */
    PracticeQuery choosing(Map<Facet, List<String>> others) {
        return new PracticeQuery(words, others, order, reader, spelling, null);
    }

    /** The same with words spelled nearly so, from the beginning. */
    PracticeQuery withCloseSpelling() {
        return new PracticeQuery(words, chosen, order, reader, Spelling.CLOSE, null);
    }

    /** The same at a page. */
    PracticeQuery at(@Nullable Cursor page) {
        return new PracticeQuery(words, chosen, order, reader, spelling, page);
    }

    /** Tells apart queries whose cursors must not be mixed up. */
    int fingerprint() {
        StringBuilder everything =
                new StringBuilder(words)
                        .append('\n')
                        .append(effectiveOrder())
                        .append(spelling)
                        .append(effectiveOrder() == Order.TITLE ? reader : "");
        for (Facet facet : Facet.values()) {
            everything.append('\n').append(values(facet).stream().sorted().toList());
        }
        return everything.toString().hashCode();
    }
}
