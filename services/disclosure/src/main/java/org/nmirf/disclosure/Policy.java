package org.nmirf.disclosure;

import org.nmirf.disclosure.identifiers.IdentifierFinder;
import org.nmirf.disclosure.prose.ProseFinder;

/** The version of everything that decides what may leave. */
final class Policy {

    static final String VERSION =
            "disclosure-3/" + IdentifierFinder.RULES_VERSION + "/" + ProseFinder.RULES_VERSION;

    private Policy() {}
}
