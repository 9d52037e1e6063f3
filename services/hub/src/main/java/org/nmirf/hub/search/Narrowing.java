package org.nmirf.hub.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nmirf.web.language.Language;

/**
 * A facet as a list to choose from.
 *
 * @param parameter name of the form's field, also the end of the heading's message key
 * @param options its values, sorted so that they stay where they are when counts change
 */
record Narrowing(String parameter, List<FacetOption> options) {

    /** Longer lists are folded until somebody chose of them. */
    private static final int SHORT = 8;

    /**
     * A value of a facet.
     *
     * @param code what the form sends
     * @param label what the reader sees
     * @param count practices it would give
     * @param isChosen whether the reader wants it
     * @param isExcluded whether the reader does not want it
     * @param without address of the search that excludes it
     */
    record FacetOption(
            String code,
            String label,
            long count,
            boolean isChosen,
            boolean isExcluded,
            String without) {}

    static Narrowing of(Facet facet, PracticeQuery query, Found found, Names names) {
        Language language = query.reader();
        return new Narrowing(
                facet.pageParameter(),
                found.counts(facet).stream()
                        .filter(one -> facet != Facet.SDG || isGoalOrUsed(one))
                        .map(one -> option(facet, one, query, names))
                        .sorted((one, other) -> compare(facet, language, one, other))
                        .toList());
    }

    private static FacetOption option(
            Facet facet, FacetCount one, PracticeQuery query, Names names) {
        return new FacetOption(
                one.code(),
                label(facet, one.code(), query.reader(), names),
                one.count(),
                one.isChosen(),
                one.isExcluded(),
                SearchAddress.first(excluding(query, facet, one.code())));
    }

    private static PracticeQuery excluding(PracticeQuery query, Facet facet, String code) {
        Map<Facet, List<String>> wanted = new EnumMap<>(Facet.class);
        wanted.putAll(query.chosen());
        wanted.computeIfPresent(
                facet, (key, some) -> some.stream().filter(one -> !one.equals(code)).toList());
        Map<Facet, List<String>> unwanted = new EnumMap<>(Facet.class);
        unwanted.putAll(query.excluded());
        unwanted.merge(
                facet,
                List.of(code),
                (some, more) ->
                        java.util.stream.Stream.concat(some.stream(), more.stream())
                                .distinct()
                                .toList());
        return query.choosing(wanted, unwanted, query.periods());
    }

    /** What a value is called in lists of the facet. */
    static String label(Facet facet, String code, Language language, Names names) {
        String label = facet.label(code, language, names);
        return facet == Facet.SDG ? code + ". " + label : label;
    }

    /** Whether the list is shown unfolded. */
    public boolean isOpen() {
        return options.size() <= SHORT || used() > 0;
    }

    /** How many of its values the reader wants or excludes. */
    public long used() {
        return options.stream().filter(one -> one.isChosen() || one.isExcluded()).count();
    }

    /** Targets are found by their goal; a list of 169 helps nobody. */
    private static boolean isGoalOrUsed(FacetCount one) {
        return one.isChosen() || one.isExcluded() || one.code().indexOf('.') < 0;
    }

    private static int compare(Facet facet, Language language, FacetOption one, FacetOption other) {
        return switch (facet) {
            case YEAR -> other.code().compareTo(one.code());
            case SDG -> Integer.compare(number(one), number(other));
            default -> language.compare(one.label(), other.label());
        };
    }

    private static int number(FacetOption goal) {
        return Integer.parseInt(goal.code().split("\\.", -1)[0]);
    }
}
