package org.nmirf.disclosure.figures.audit;

import java.util.Map;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.PublishedTable;

/**
 * A table that an attacker has.
 *
 * @param editions which edition of a cell the table holds, 0 for cells left out; tables with the
 *     same edition of a cell speak about the same count
 */
public record Evidence(PublishedTable table, Map<CellName, Integer> editions) {

    /** Copies the editions. */
    public Evidence {
        editions = Map.copyOf(editions);
    }

    int edition(CellName cell) {
        return editions.getOrDefault(cell, 0);
    }
}
