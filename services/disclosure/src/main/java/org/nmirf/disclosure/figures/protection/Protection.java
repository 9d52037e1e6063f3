package org.nmirf.disclosure.figures.protection;

import java.util.Set;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.PublishedTable;

/** What became of an attempt to protect a table. */
public sealed interface Protection {

    /**
     * A table that may be put to the auditor.
     *
     * @param primary hidden because they are sensitive
     * @param secondary hidden so that the primary ones cannot be worked out
     */
    record Protected(PublishedTable table, Set<CellName> primary, Set<CellName> secondary)
            implements Protection {

        /** Copies the cells. */
        public Protected {
            primary = Set.copyOf(primary);
            secondary = Set.copyOf(secondary);
        }

        /** How much of the table is hidden for the sake of other cells. */
        public double secondaryShare() {
            return (double) secondary.size() / table.cells().size();
        }
    }

    /** What was released earlier already tells too much about the cells of this table. */
    record NotPossible() implements Protection {}
}
