package org.nmirf.hub.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.web.language.Language;
import org.nmirf.web.page.Option;

/**
 * What the search page shows.
 *
 * @param query what was asked
 * @param found what was found
 * @param narrowings facets with their values, those without any value left out
 * @param chips every choice that is active
 * @param orders ways to sort
 * @param first address of the first page
 * @param next address of the next page, or null on the last
 */
record SearchPage(
        PracticeQuery query,
        Found found,
        List<Narrowing> narrowings,
        List<Chip> chips,
        List<Option> orders,
        String first,
        @Nullable String next) {

    /**
     * A facet as a list to choose from.
     *
     * @param parameter name of the form's field, also the end of the heading's message key
     * @param options its values, sorted so that they stay where they are when counts change
     */
    record Narrowing(String parameter, List<Option> options) {}

    /**
     * An active choice.
     *
     * @param parameter name of its facet
     * @param label what the value is called
     * @param href address without it
     */
    record Chip(String parameter, String label, String href) {}

    static SearchPage of(PracticeQuery query, Found found, Names names) {
        Cursor next = found.next();
        return new SearchPage(
                query,
                found,
                Arrays.stream(Facet.values())
                        .map(facet -> narrowing(facet, query, found, names))
                        .filter(narrowing -> !narrowing.options().isEmpty())
                        .toList(),
                Arrays.stream(Facet.values()).flatMap(facet -> chips(facet, query, names)).toList(),
                Arrays.stream(Order.values())
                        .map(
                                order ->
                                        Option.of(
                                                order.word(),
                                                order.word(),
                                                order == query.effectiveOrder()))
                        .toList(),
                SearchAddress.first(query),
                next == null ? null : SearchAddress.of(query.at(next)));
    }

    private static Narrowing narrowing(Facet facet, PracticeQuery query, Found found, Names names) {
        Language language = query.reader();
        return new Narrowing(
                facet.pageParameter(),
                found.counts(facet).stream()
                        .filter(one -> facet != Facet.SDG || isGoalOrChosen(one))
                        .map(
                                one ->
                                        new Option(
                                                one.code(),
                                                label(facet, one.code(), language, names),
                                                one.count(),
                                                one.isChosen()))
                        .sorted((one, other) -> compare(facet, language, one, other))
                        .toList());
    }

    /** Targets are found by their goal; a list of 169 helps nobody. */
    private static boolean isGoalOrChosen(FacetCount one) {
        return one.isChosen() || one.code().indexOf('.') < 0;
    }

    private static int compare(Facet facet, Language language, Option one, Option other) {
        return switch (facet) {
            case YEAR -> other.value().compareTo(one.value());
            case SDG -> Integer.compare(number(one), number(other));
            default -> language.compare(one.label(), other.label());
        };
    }

    private static int number(Option goal) {
        return Integer.parseInt(goal.value().split("\\.", -1)[0]);
    }

    private static String label(Facet facet, String code, Language language, Names names) {
        String label = facet.label(code, language, names);
        return facet == Facet.SDG ? code + ". " + label : label;
    }

    private static Stream<Chip> chips(Facet facet, PracticeQuery query, Names names) {
        return query.values(facet).stream()
                .map(
                        value ->
                                new Chip(
                                        facet.pageParameter(),
                                        label(facet, value, query.reader(), names),
                                        SearchAddress.without(query, facet, value)));
    }
}
