package org.nmirf.hub.search;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nmirf.hub.search.QueryReader.Rejected;
import org.springframework.util.MultiValueMap;

/**
 * How much of an answer is wanted: what nobody reads need not be counted or sent.
 *
 * @param practices how many of a page at most, from 1 to {@link #MOST}
 * @param counted facets whose values are counted
 * @param values of each facet that many, the ones that most practices have, and what is chosen of
 *     it; from 1 to {@link #MOST_VALUES}
 */
public record Portion(int practices, Set<Facet> counted, int values) {

    /** Most practices of a page. */
    public static final int MOST = 50;

    /** Values that are counted of a facet at most: more than any has. */
    public static final int MOST_VALUES = 300;

    /** What the search page shows. */
    public static final Portion PAGE =
            new Portion(PracticeSearch.PAGE, EnumSet.allOf(Facet.class), MOST_VALUES);

    /** What programs are sent of a facet: its whole list outweighs the practices beside it. */
    private static final int FEW_VALUES = 20;

    private static final String SIZE = "size";
    private static final String FACETS = "facets";
    private static final String VALUES = "values";
    private static final String NONE = "none";

    /** Copies the facets. */
    public Portion {
        counted = Set.copyOf(counted);
    }

    /** So many practices, and all values of these facets counted. */
    public static Portion of(int practices, Facet... counted) {
        return new Portion(practices, Set.of(counted), MOST_VALUES);
    }

    /** What a program asks for. */
    static Portion read(MultiValueMap<String, String> parameters, List<Rejected> rejected) {
        return new Portion(
                number(SIZE, MOST, parameters, rejected).orElse(PracticeSearch.PAGE),
                counted(parameters, rejected),
                number(VALUES, MOST_VALUES, parameters, rejected).orElse(FEW_VALUES));
    }

    private static Optional<Integer> number(
            String parameter,
            int most,
            MultiValueMap<String, String> parameters,
            List<Rejected> rejected) {
        Optional<String> given = QueryReader.first(parameters, parameter);
        Optional<Integer> number = given.flatMap(text -> number(text, most));
        if (given.isPresent() && number.isEmpty()) {
            rejected.add(new Rejected(parameter, List.of("1 to " + most)));
        }
        return number;
    }

    private static Optional<Integer> number(String text, int most) {
        try {
            int number = Integer.parseInt(text);
            return number >= 1 && number <= most ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException notOne) {
            return Optional.empty();
        }
    }

    private static Set<Facet> counted(
            MultiValueMap<String, String> parameters, List<Rejected> rejected) {
        List<String> given = parameters.getOrDefault(FACETS, List.of());
        if (given.isEmpty()) {
            return PAGE.counted();
        }
        if (!words().containsAll(given)) {
            rejected.add(new Rejected(FACETS, words()));
        }
        Set<Facet> counted = EnumSet.noneOf(Facet.class);
        Arrays.stream(Facet.values())
                .filter(facet -> given.contains(facet.parameter()))
                .forEach(counted::add);
        return counted;
    }

    private static List<String> words() {
        return Stream.concat(Arrays.stream(Facet.values()).map(Facet::parameter), Stream.of(NONE))
                .toList();
    }
}
