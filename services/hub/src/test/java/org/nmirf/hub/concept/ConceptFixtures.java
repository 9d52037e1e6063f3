package org.nmirf.hub.concept;

import org.nmirf.web.vocabulary.Countries;
import org.nmirf.web.vocabulary.Vocabularies;

/** The concepts of the network, read once. */
public final class ConceptFixtures {

    private static final ConceptFinder FINDER =
            new ConceptFinder(Vocabularies.load(), new Countries());

    private ConceptFixtures() {}

    /** Finds concepts of the vocabularies that the network shares. */
    public static ConceptFinder finder() {
        return FINDER;
    }
}
