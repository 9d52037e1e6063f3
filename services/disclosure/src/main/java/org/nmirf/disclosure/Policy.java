package org.nmirf.disclosure;

import org.nmirf.disclosure.identifiers.IdentifierFinder;

/** The version of everything that decides what may leave. */
final class Policy {

    static final String VERSION = "disclosure-1/" + IdentifierFinder.RULES_VERSION;

    private Policy() {}
}
