package org.nmirf.node.revision;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The one order in which everybody holds records of a kind: two who want some of the same wait for
 * each other, and never both.
 */
public final class HoldOrder {

    // Java compares ids as signed numbers, the database as their text.
    private static final Comparator<UUID> BY_TEXT = Comparator.comparing(UUID::toString);

    private HoldOrder() {}

    /** The ids in that order, each once. */
    public static List<UUID> of(Collection<UUID> ids) {
        return ids.stream().distinct().sorted(BY_TEXT).toList();
    }
}
