package org.nmirf.hub.harvest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nmirf.hub.search.Facet;
import org.nmirf.hub.search.IndexedPractice;
import org.nmirf.hub.search.Names;
import org.nmirf.web.language.Language;

/**
 * Practices that share a theme, goal, body or language.
 *
 * @param facet by what they are put together
 * @param code the value they share
 */
record HarvestSet(Facet facet, String code) {

    private static final List<Facet> FACETS =
            List.of(Facet.THEME, Facet.SDG, Facet.BODY, Facet.LANGUAGE);

    private static final String SEPARATOR = "-";

    /** How it is called in requests. */
    String spec() {
        return word(facet) + SEPARATOR + code;
    }

    private static String word(Facet facet) {
        return facet == Facet.LANGUAGE ? "language" : facet.parameter();
    }

    /** What it is called in English. */
    String name(Names names) {
        return switch (facet) {
                    case THEME -> "Theme: ";
                    case SDG -> "Sustainable Development Goal or target: ";
                    case BODY -> "Body or mechanism: ";
                    default -> "Language: ";
                }
                + facet.label(code, Language.EN, names);
    }

    /** Every set there is. */
    static List<HarvestSet> all(Names names) {
        return FACETS.stream()
                .flatMap(
                        facet ->
                                codes(facet, names).stream()
                                        .map(code -> new HarvestSet(facet, code)))
                .toList();
    }

    private static List<String> codes(Facet facet, Names names) {
        return switch (facet) {
            case THEME -> codes("themes", names);
            case SDG -> codes("sdgs", names);
            case BODY -> codes("bodies", names);
            default -> Language.forContent().stream().map(Language::code).toList();
        };
    }

    private static List<String> codes(String vocabulary, Names names) {
        return names.vocabularies().vocabulary(vocabulary).concepts().stream()
                .map(concept -> concept.code())
                .toList();
    }

    static Optional<HarvestSet> find(String spec, Names names) {
        return all(names).stream().filter(set -> set.spec().equals(spec)).findFirst();
    }

    /** Those that a practice belongs to. */
    static List<HarvestSet> of(IndexedPractice practice) {
        List<HarvestSet> sets = new ArrayList<>();
        practice.themes().forEach(code -> sets.add(new HarvestSet(Facet.THEME, code)));
        practice.sdgs().forEach(code -> sets.add(new HarvestSet(Facet.SDG, code)));
        practice.bodies().forEach(code -> sets.add(new HarvestSet(Facet.BODY, code)));
        practice.languages().forEach(code -> sets.add(new HarvestSet(Facet.LANGUAGE, code)));
        return sets;
    }
}
