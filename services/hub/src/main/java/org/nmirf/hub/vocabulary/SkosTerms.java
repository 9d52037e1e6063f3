package org.nmirf.hub.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nmirf.web.vocabulary.Concept;

/** What both forms of SKOS say of a concept. */
final class SkosTerms {

    static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

    static final String TERMS = "http://purl.org/dc/terms/";

    private SkosTerms() {}

    /** Language to names that are not the preferred one: SKOS lets no name be both. */
    static Map<String, List<String>> otherLabels(Concept concept) {
        Map<String, List<String>> others = new TreeMap<>();
        concept.aliases()
                .forEach(
                        (language, names) ->
                                others.put(
                                        language,
                                        names.stream()
                                                .distinct()
                                                .filter(
                                                        name ->
                                                                !name.equals(
                                                                        concept.labels()
                                                                                .get(language)))
                                                .toList()));
        others.values().removeIf(List::isEmpty);
        return others;
    }

    /** When it existed, as ISO 8601 writes a period that may be open; empty if nothing is known. */
    static Optional<String> validity(Concept concept) {
        if (concept.validFrom() == null && concept.validUntil() == null) {
            return Optional.empty();
        }
        return Optional.of(open(concept.validFrom()) + "/" + open(concept.validUntil()));
    }

    private static String open(@org.jspecify.annotations.Nullable String day) {
        return day == null ? ".." : day;
    }
}
