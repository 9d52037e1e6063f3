package org.nmirf.disclosure.figures.audit;

import org.nmirf.disclosure.figures.table.CellName;

/** Something that an attacker would learn; without counts, so that it may be logged and shown. */
public record Breach(CellName cell, Kind kind) {

    /** The machine code. */
    public enum Kind {
        /** A sensitive count is published. */
        SHOWN,
        /** A cell holds nearly all of its line, and both are published. */
        DOMINANT_SHOWN,
        /** The upper bound of a hidden cell is too low. */
        BOUNDED_ABOVE,
        /** The lower bound of a hidden cell is too high. */
        BOUNDED_BELOW,
        /** A hidden cell can be worked out exactly. */
        RECOMPUTABLE,
        /** The single contributor of another cell can work out this one. */
        KNOWN_TO_A_CONTRIBUTOR,
        /** A percentage is published of few or of a hidden number. */
        SMALL_DENOMINATOR
    }
}
