package org.nmirf.node.publicsite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nmirf.node.publicview.PublicFacet;
import org.nmirf.node.publicview.PublicRecommendation;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.Reader;
import org.springframework.context.MessageSource;

/**
 * What values of facets are called for one reader. Names of institutions are those that stand on
 * what is shown; there is no way to ask for others.
 */
final class PublicNames {

    private final Reader reader;
    private final MessageSource messages;
    private final Map<String, String> institutions = new HashMap<>();

    PublicNames(Reader reader, MessageSource messages, List<PublicRecommendation> shown) {
        this.reader = reader;
        this.messages = messages;
        shown.stream()
                .flatMap(one -> one.institutions().stream())
                .forEach(
                        one ->
                                institutions.put(
                                        one.id().toString(),
                                        one.names().wordsFor(reader.language().code())));
    }

    String of(PublicFacet facet, String value) {
        if (value.equals(PublicFacet.NONE)) {
            return message("publicsite.none." + facet.word());
        }
        return switch (facet) {
            case BODY -> reader.label("bodies", value);
            case THEME -> reader.label("themes", value);
            case GROUP -> reader.label("groups", value);
            case SDG -> value + " " + reader.label("sdgs", value);
            case STATUS -> reader.label("implementation-statuses", value);
            case POSITION -> reader.label("upr-positions", value);
            case INSTITUTION -> institutions.getOrDefault(value, "");
            case CYCLE -> message("register.cycle", value);
            case KIND -> message("register.kind." + value);
        };
    }

    /** The values that anything shown has; what nothing has is no choice, whatever is asked. */
    List<Option> options(PublicFacet facet, Map<String, Integer> counts, List<String> chosen) {
        Set<String> values = new TreeSet<>(counts.keySet());
        List<Option> options = new ArrayList<>();
        for (String value : values) {
            options.add(
                    new Option(
                            value,
                            of(facet, value),
                            counts.getOrDefault(value, 0),
                            chosen.contains(value)));
        }
        options.sort(
                Comparator.<Option, Boolean>comparing(
                                option -> option.value().equals(PublicFacet.NONE))
                        .thenComparing(Option::label, reader.language()::compare));
        return options;
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, reader.locale());
    }
}
