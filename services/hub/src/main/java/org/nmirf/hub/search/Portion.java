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
 */
public record Portion(int practices, Set<Facet> counted) {

    /** Most practices of a page. */
    public static final int MOST = 50;

    /** What the search page shows. */
    public static final Portion PAGE = new Portion(PracticeSearch.PAGE, EnumSet.allOf(Facet.class));

    private static final String SIZE = "size";
    private static final String FACETS = "facets";
    private static final String NONE = "none";

    /** Copies the facets. */
    public Portion {
        counted = Set.copyOf(counted);
    }

    /** So many practices, and the values of these facets counted. */
    public static Portion of(int practices, Facet... counted) {
        return new Portion(practices, Set.of(counted));
    }

    /** Reads size and facets; what is not given is as on the search page. */
    static Portion read(MultiValueMap<String, String> parameters, List<Rejected> rejected) {
        return new Portion(size(parameters, rejected), counted(parameters, rejected));
    }

    private static int size(MultiValueMap<String, String> parameters, List<Rejected> rejected) {
        Optional<String> given = QueryReader.first(parameters, SIZE);
        Optional<Integer> size = given.flatMap(Portion::number);
        if (given.isPresent() && size.isEmpty()) {
            rejected.add(new Rejected(SIZE, List.of("1 to " + MOST)));
        }
        return size.orElse(PracticeSearch.PAGE);
    }

    private static Optional<Integer> number(String text) {
        try {
            int number = Integer.parseInt(text);
            return number >= 1 && number <= MOST ? Optional.of(number) : Optional.empty();
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
