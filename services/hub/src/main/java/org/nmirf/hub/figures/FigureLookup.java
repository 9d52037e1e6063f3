package org.nmirf.hub.figures;

/** What there is under an id. */
sealed interface FigureLookup {

    /** A published table. */
    record Live(LiveTable table) implements FigureLookup {}

    /** A table that its country took back. */
    record Withdrawn() implements FigureLookup {}

    /** Nothing. */
    record Unknown() implements FigureLookup {}
}
