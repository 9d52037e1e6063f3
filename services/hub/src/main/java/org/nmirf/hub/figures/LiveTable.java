package org.nmirf.hub.figures;

import java.time.LocalDate;
import org.nmirf.backbone.event.Source;
import org.nmirf.disclosure.figures.table.PublishedTable;

/**
 * A table of figures as everybody sees it.
 *
 * @param id names it in the network
 * @param version its newest version
 * @param source whom the network names for it
 * @param admitted day it was published
 */
record LiveTable(String id, long version, Source source, LocalDate admitted, PublishedTable table) {

    /** Country code, or empty when it is not named. */
    String country() {
        return source instanceof Source.OfMember(var country) ? country.code() : "";
    }

    /** Regional group, or empty when it alone is not named. */
    String region() {
        return source instanceof Source.OfGroup(var group) ? group : "";
    }

    int cells() {
        return table.cells().size();
    }

    int hidden() {
        return (int) table.cells().keySet().stream().filter(table::isHidden).count();
    }
}
