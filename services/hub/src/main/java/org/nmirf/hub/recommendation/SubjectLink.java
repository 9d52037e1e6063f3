package org.nmirf.hub.recommendation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.nmirf.hub.concept.ConceptKey;
import org.nmirf.hub.search.Facet;
import org.nmirf.hub.search.Names;
import org.nmirf.hub.search.SearchAddress;
import org.nmirf.web.language.Language;

/** A subject as a way to the practices that state it. */
record SubjectLink(String label, String href) {

    /** Those by which practices are narrowed down, in their order. */
    static List<SubjectLink> of(List<ConceptKey> concepts, Language language, Names names) {
        return concepts.stream().flatMap(one -> of(one, language, names)).toList();
    }

    private static Stream<SubjectLink> of(ConceptKey concept, Language language, Names names) {
        return Arrays.stream(Facet.values())
                .filter(
                        facet ->
                                facet.vocabulary().filter(concept.vocabulary()::equals).isPresent())
                .map(
                        facet ->
                                new SubjectLink(
                                        facet.label(concept.code(), language, names),
                                        SearchAddress.of(facet, concept.code())));
    }
}
