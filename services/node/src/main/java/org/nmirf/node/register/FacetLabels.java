package org.nmirf.node.register;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.Reader;
import org.springframework.context.MessageSource;

/**
 * What the values of facets are called for one reader, institutions and people read once.
 *
 * @param institutions names by id
 * @param people names by id
 */
record FacetLabels(
        Reader reader,
        MessageSource messages,
        Map<String, String> institutions,
        Map<String, String> people) {

    /** What a value is called in the reader's language; the value itself when nobody knows. */
    String of(Facet facet, String value) {
        if (value.equals(Facet.NONE)) {
            return message("register.none." + facet.word());
        }
        return switch (facet) {
            case BODY -> reader.label("bodies", value);
            case DOCUMENT -> value;
            case THEME -> reader.label("themes", value);
            case GROUP -> reader.label("groups", value);
            case SDG -> value + " " + reader.label("sdgs", value);
            case STATUS -> reader.label("implementation-statuses", value);
            case POSITION -> reader.label("upr-positions", value);
            case STATE -> reader.country(value);
            case LANGUAGE -> reader.languageName(value);
            case CYCLE -> message("register.cycle", value);
            case PRIORITY, KIND, CATEGORY -> message("register." + facet.word() + "." + value);
            case INSTITUTION -> institutions.getOrDefault(value, value);
            case FOCAL_POINT -> people.getOrDefault(value, value);
        };
    }

    /**
     * The values of a facet as choices: in the order of their kind where there is one, else by
     * name; what is chosen stays to be seen although nothing has it.
     */
    List<Option> options(Facet facet, Map<String, Integer> counts, List<String> chosen) {
        Set<String> values = new TreeSet<>(counts.keySet());
        values.addAll(chosen);
        List<Option> options = new ArrayList<>();
        for (String value : values) {
            options.add(
                    new Option(
                            value,
                            of(facet, value),
                            counts.getOrDefault(value, 0),
                            chosen.contains(value)));
        }
        options.sort(order(facet));
        return options;
    }

    private Comparator<Option> order(Facet facet) {
        Comparator<Option> noneFirst =
                Comparator.comparing(option -> !option.value().equals(Facet.NONE));
        return switch (facet) {
            case DOCUMENT, CYCLE ->
                    noneFirst.thenComparing(Option::value, Comparator.reverseOrder());
            case PRIORITY, CATEGORY ->
                    noneFirst.thenComparing(option -> Order.place(facet, option.value()));
            case BODY,
                    THEME,
                    GROUP,
                    SDG,
                    STATUS,
                    INSTITUTION,
                    FOCAL_POINT,
                    POSITION,
                    STATE,
                    KIND,
                    LANGUAGE ->
                    noneFirst.thenComparing(
                            Option::label, Collator.getInstance(reader.locale())::compare);
        };
    }

    /** Kinds whose values have an order of their own. */
    private static final class Order {

        private static final Map<Facet, List<String>> PLACES =
                Map.of(
                        Facet.PRIORITY,
                        List.of("HIGH", "MEDIUM", "LOW"),
                        Facet.CATEGORY,
                        List.of("MINIMAL", "CONTINUING", "CONSIDERING", "GENERAL", "SPECIFIC"));

        static int place(Facet facet, String value) {
            return PLACES.getOrDefault(facet, List.of()).indexOf(value);
        }
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, reader.locale());
    }
}
