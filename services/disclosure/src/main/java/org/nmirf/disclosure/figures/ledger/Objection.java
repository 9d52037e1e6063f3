package org.nmirf.disclosure.figures.ledger;

import org.nmirf.disclosure.figures.table.CellName;

/**
 * Why a table may not follow what was released; without counts, so that it may be logged and shown.
 *
 * @param cell the cell of the new table; the grand total when it is about the table as a whole
 */
public record Objection(CellName cell, Kind kind) {

    /** The machine code. */
    public enum Kind {
        /** The last publication is not long enough ago. */
        TOO_SOON,
        /** The count of a published cell would change by few; it waits for the next release. */
        CORRECTION_TOO_SMALL,
        /** Taken from another published cell, it would leave few. */
        DIFFERENCE_TOO_SMALL,
        /** The same dimension is cut anew, and it is not known who is counted where. */
        NOT_COMPARABLE
    }
}
