package org.nmirf.hub.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.concept.ConceptKey;
import org.nmirf.web.page.Option;

/**
 * What the search page shows.
 *
 * @param query what was asked
 * @param found what was found
 * @param narrowings facets with their values, those without any value left out
 * @param chips every condition that is active
 * @param orders ways to sort
 * @param offers countries and languages that the words name, as conditions to take
 * @param meant the search that may have been meant, or null
 * @param first address of the first page
 * @param next address of the next page, or null on the last
 */
record SearchPage(
        PracticeQuery query,
        Found found,
        List<Narrowing> narrowings,
        List<Chip> chips,
        List<Option> orders,
        List<Link> offers,
        @Nullable Link meant,
        String first,
        @Nullable String next) {

    /**
     * An active condition.
     *
     * @param parameter end of the message key of what it is about
     * @param label the value in words
     * @param isExcluded whether it keeps out
     * @param href address without it
     */
    record Chip(String parameter, String label, boolean isExcluded, String href) {}

    /** Address of the page on which all of it is taken along. */
    public String export() {
        return SearchAddress.export(query);
    }

    /** Address of the page on which it is saved. */
    public String save() {
        return SearchAddress.save(query);
    }

    /** Another search. */
    record Link(String label, String href) {}

    static SearchPage of(PracticeQuery query, Found found, Names names) {
        Cursor next = found.next();
        return new SearchPage(
                query,
                found,
                Arrays.stream(Facet.values())
                        .map(facet -> Narrowing.of(facet, query, found, names))
                        .filter(narrowing -> !narrowing.options().isEmpty())
                        .toList(),
                chips(query, names),
                Arrays.stream(Order.values())
                        .map(
                                order ->
                                        Option.of(
                                                order.word(),
                                                order.word(),
                                                order == query.effectiveOrder()))
                        .toList(),
                offers(query, found, names),
                meant(query, found.meant()),
                SearchAddress.first(query),
                next == null ? null : SearchAddress.of(query.at(next)));
    }

    /** Every condition of a query, with the address of the search without it. */
    static List<Chip> chips(PracticeQuery query, Names names) {
        List<Chip> chips = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            query.values(facet)
                    .forEach(value -> chips.add(chip(facet, value, false, query, names)));
            query.excluded(facet)
                    .forEach(value -> chips.add(chip(facet, value, true, query, names)));
        }
        Periods periods = query.periods();
        if (!periods.isAlways()) {
            String anyTime = SearchAddress.atAnyTime(query);
            add(chips, "under-way", periods.from(), periods.to(), anyTime);
            add(chips, "published", periods.publishedFrom(), periods.publishedTo(), anyTime);
        }
        return List.copyOf(chips);
    }

    private static void add(
            List<Chip> chips,
            String parameter,
            @Nullable Object from,
            @Nullable Object to,
            String href) {
        if (from != null || to != null) {
            String label = (from == null ? "" : from) + "–" + (to == null ? "" : to);
            chips.add(new Chip(parameter, label, false, href));
        }
    }

    private static Chip chip(
            Facet facet, String value, boolean isExcluded, PracticeQuery query, Names names) {
        return new Chip(
                facet.pageParameter(),
                Narrowing.label(facet, value, query.reader(), names),
                isExcluded,
                SearchAddress.without(query, facet, value));
    }

    private static List<Link> offers(PracticeQuery query, Found found, Names names) {
        return found.origins().stream()
                .flatMap(origin -> offer(query, found, origin, names))
                .toList();
    }

    private static Stream<Link> offer(
            PracticeQuery query, Found found, ConceptKey origin, Names names) {
        String code = origin.code();
        Stream<Facet> ways =
                origin.vocabulary().equals(ConceptKey.COUNTRIES)
                        ? Stream.of(Facet.COUNTRY)
                        : Stream.of(Facet.COUNTRY_LANGUAGE, Facet.ORIGINAL);
        return ways.filter(facet -> leadsSomewhere(found, facet, code))
                .limit(1)
                .filter(facet -> !query.values(facet).contains(code))
                .map(
                        facet ->
                                new Link(
                                        facet.label(code, query.reader(), names),
                                        SearchAddress.first(query.adding(facet, code))));
    }

    private static boolean leadsSomewhere(Found found, Facet facet, String code) {
        return found.counts(facet).stream()
                .anyMatch(one -> one.code().equals(code) && one.count() > 0);
    }

    private static @Nullable Link meant(PracticeQuery query, Optional<String> words) {
        return words.map(one -> new Link(one, SearchAddress.first(query.saying(one)))).orElse(null);
    }
}
