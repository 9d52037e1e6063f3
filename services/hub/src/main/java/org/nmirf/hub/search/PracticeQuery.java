package org.nmirf.hub.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nmirf.web.language.Language;

/**
 * What a reader searches for.
 *
 * @param words what was typed, possibly empty
 * @param chosen facet to the values of which one must fit; facets without a choice are missing
 * @param excluded facet to the values of which none may fit; facets without any are missing
 * @param periods when it was under way and when it was published
 * @param order how to sort
 * @param reader language of the page
 * @param cursor where the page begins, or null for the first
 */
public record PracticeQuery(
        String words,
        Map<Facet, List<String>> chosen,
        Map<Facet, List<String>> excluded,
        Periods periods,
        Order order,
        Language reader,
        @Nullable Cursor cursor) {

    /** Strips the words and leaves facets without values out. */
    public PracticeQuery {
        words = words.strip();
        chosen = withoutEmpty(chosen);
        excluded = withoutEmpty(excluded);
    }

    private static Map<Facet, List<String>> withoutEmpty(Map<Facet, List<String>> values) {
        Map<Facet, List<String>> copies = new EnumMap<>(Facet.class);
        values.forEach(
                (facet, some) -> {
                    if (!some.isEmpty()) {
                        copies.put(facet, List.copyOf(some));
                    }
                });
        return Map.copyOf(copies);
    }

    /** Everything there is, newest first. */
    public static PracticeQuery everything(Language reader) {
        return of("", reader);
    }

    /** What fits these words best. */
    public static PracticeQuery of(String words, Language reader) {
        return new PracticeQuery(
                words, Map.of(), Map.of(), Periods.ALWAYS, Order.RELEVANCE, reader, null);
    }

    /** Values chosen of a facet, possibly none. */
    public List<String> values(Facet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    /** Values excluded of a facet, possibly none. */
    public List<String> excluded(Facet facet) {
        return excluded.getOrDefault(facet, List.of());
    }

    /** Whether anything but words narrows it down. */
    public boolean isNarrowed() {
        return !chosen.isEmpty() || !excluded.isEmpty() || !periods.isAlways();
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
        return choosing(without(chosen, facet), without(excluded, facet), periods);
    }

    /** The same for these words only, from the beginning. */
    PracticeQuery withoutFilters() {
        return choosing(Map.of(), Map.of(), Periods.ALWAYS);
    }

    /** The same with one more choice, from the beginning. */
    PracticeQuery adding(Facet facet, String value) {
        Map<Facet, List<String>> more = new EnumMap<>(Facet.class);
        more.putAll(chosen);
        more.merge(
                facet,
                List.of(value),
                (some, one) -> {
                    List<String> both = new java.util.ArrayList<>(some);
                    both.addAll(one);
                    return both.stream().distinct().toList();
                });
        return choosing(more, excluded, periods);
    }

    /** The same for other words, from the beginning. */
    PracticeQuery saying(String others) {
        return new PracticeQuery(others, chosen, excluded, periods, order, reader, null);
    }

    /** The same for a reader of that language, from the beginning. */
    public PracticeQuery readBy(Language language) {
        return new PracticeQuery(words, chosen, excluded, periods, order, language, null);
    }

    /** The same at a page. */
    PracticeQuery at(@Nullable Cursor page) {
        return new PracticeQuery(words, chosen, excluded, periods, order, reader, page);
    }

    PracticeQuery choosing(
            Map<Facet, List<String>> wanted, Map<Facet, List<String>> unwanted, Periods when) {
        return new PracticeQuery(words, wanted, unwanted, when, order, reader, null);
    }

    private static Map<Facet, List<String>> without(Map<Facet, List<String>> values, Facet facet) {
        Map<Facet, List<String>> fewer = new EnumMap<>(Facet.class);
        fewer.putAll(values);
        fewer.remove(facet);
        return fewer;
    }

    /** Tells apart queries whose cursors must not be mixed up. */
    int fingerprint() {
        StringBuilder everything =
                new StringBuilder(words)
                        .append('\n')
                        .append(effectiveOrder())
                        .append(periods)
                        // Words weigh a little more in the reader's language.
                        .append(reader);
        for (Facet facet : Facet.values()) {
            everything
                    .append('\n')
                    .append(values(facet).stream().sorted().toList())
                    .append(excluded(facet).stream().sorted().toList());
        }
        return everything.toString().hashCode();
    }
}
