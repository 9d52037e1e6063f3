package org.nmirf.hub.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nmirf.web.language.Language;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads what a reader asks for from the parameters of an address. */
@Component
public class QueryReader {

    /** Longest text that is searched for, in characters. */
    static final int LONGEST_TEXT = 300;

    /** Begins the parameter of what is excluded of a facet. */
    static final String NOT = "not-";

    private final Names names;

    QueryReader(Names names) {
        this.names = names;
    }

    /**
     * A query and what could not be read of it.
     *
     * @param query all that could be read
     * @param portion how much of the answer is wanted
     * @param rejected the rest; the query goes without it
     */
    public record Reading(PracticeQuery query, Portion portion, List<Rejected> rejected) {

        public Reading {
            rejected = List.copyOf(rejected);
        }
    }

    /**
     * A parameter that is not as it must be.
     *
     * @param parameter its name
     * @param allowed the values it may have; a rule in words where there are too many
     */
    public record Rejected(String parameter, List<String> allowed) {

        public Rejected {
            allowed = List.copyOf(allowed);
        }
    }

    /** Reads an address of the API. */
    public Reading readApi(MultiValueMap<String, String> parameters, Language reader) {
        List<Rejected> rejected = new ArrayList<>();
        PracticeQuery query = read(parameters, reader, Facet::parameter, rejected);
        return new Reading(query, Portion.read(parameters, rejected), rejected);
    }

    /** Reads an address of the search page. */
    public Reading readPage(MultiValueMap<String, String> parameters, Language reader) {
        List<Rejected> rejected = new ArrayList<>();
        PracticeQuery query = read(parameters, reader, Facet::pageParameter, rejected);
        return new Reading(query, Portion.PAGE, rejected);
    }

    private PracticeQuery read(
            MultiValueMap<String, String> parameters,
            Language reader,
            Function<Facet, String> name,
            List<Rejected> rejected) {
        Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
        Map<Facet, List<String>> excluded = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            String parameter = name.apply(facet);
            chosen.put(facet, values(facet, parameter, parameters, rejected));
            excluded.put(facet, values(facet, NOT + parameter, parameters, rejected));
        }
        PracticeQuery query =
                new PracticeQuery(
                        words(parameters, rejected),
                        chosen,
                        excluded,
                        PeriodReader.read(parameters, rejected),
                        order(parameters, rejected),
                        reader,
                        null);
        return withCursor(query, parameters, rejected);
    }

    private static String words(MultiValueMap<String, String> parameters, List<Rejected> rejected) {
        String words = first(parameters, "q").orElse("");
        if (words.length() > LONGEST_TEXT) {
            rejected.add(new Rejected("q", List.of("up to " + LONGEST_TEXT + " characters")));
            return words.substring(0, LONGEST_TEXT);
        }
        return words;
    }

    private List<String> values(
            Facet facet,
            String parameter,
            MultiValueMap<String, String> parameters,
            List<Rejected> rejected) {
        List<String> given =
                parameters.getOrDefault(parameter, List.of()).stream()
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .map(value -> facet == Facet.COUNTRY ? lower(value) : value)
                        .distinct()
                        .toList();
        if (given.isEmpty()) {
            return List.of();
        }
        List<String> allowed = facet.allowed(names.vocabularies());
        if (!allowed.containsAll(given)) {
            rejected.add(new Rejected(parameter, allowed));
        }
        return given.stream().filter(allowed::contains).toList();
    }

    private static Order order(MultiValueMap<String, String> parameters, List<Rejected> rejected) {
        Optional<String> word = first(parameters, "sort");
        Optional<Order> order = word.flatMap(Order::find);
        if (word.isPresent() && order.isEmpty()) {
            rejected.add(new Rejected("sort", Order.words()));
        }
        return order.orElse(Order.RELEVANCE);
    }

    private static PracticeQuery withCursor(
            PracticeQuery query,
            MultiValueMap<String, String> parameters,
            List<Rejected> rejected) {
        Optional<String> text = first(parameters, "cursor");
        Optional<Cursor> cursor =
                text.flatMap(Cursor::decode).filter(decoded -> decoded.fits(query));
        if (text.isPresent() && cursor.isEmpty()) {
            rejected.add(new Rejected("cursor", List.of("the value of next in the answer before")));
        }
        return query.at(cursor.orElse(null));
    }

    static Optional<String> first(MultiValueMap<String, String> parameters, String parameter) {
        return Optional.ofNullable(parameters.getFirst(parameter))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private static String lower(String value) {
        return value.toLowerCase(Locale.ROOT);
    }
}
