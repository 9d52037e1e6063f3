package org.nmirf.node.handover;

import java.util.List;
import java.util.UUID;

/**
 * What was handed over, as the history keeps it.
 *
 * @param leaving who left
 * @param successor who follows
 * @param items what moved
 * @param deputyOf people for whom the successor now stands in
 */
record Handed(UUID leaving, UUID successor, List<Item> items, List<UUID> deputyOf) {

    /** Kind of a handover in the history. */
    static final String KIND = "handover";

    /** Copies the lists. */
    Handed {
        items = List.copyOf(items);
        deputyOf = List.copyOf(deputyOf);
    }

    /** One thing that moved. */
    record Item(String kind, UUID id) {}
}
