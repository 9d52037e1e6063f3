package org.nmirf.node.journey;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nmirf.disclosure.figures.table.PublishedTable;
import org.nmirf.node.ledger.LedgerEntry;
import org.nmirf.node.practice.PracticeContent;

/**
 * What the ledger holds about one release.
 *
 * @param entry the entry itself
 * @param content exactly what left, read back from the bytes; null for anything else than a
 *     practice
 * @param figures exactly what left, read back from the bytes; null for anything else than figures
 * @param declared everything that left, as indented JSON; null for anything else than what the
 *     mechanism says of itself
 * @param withdrawalReason code of a withdrawal; null for anything else
 * @param reasons why the hub refused it, in the reader's language
 * @param hub where anyone finds it, or null while nobody does
 */
record Departure(
        LedgerEntry entry,
        @Nullable PracticeContent content,
        @Nullable PublishedTable figures,
        @Nullable String declared,
        @Nullable String withdrawalReason,
        List<String> reasons,
        @Nullable URI hub) {

    Departure {
        reasons = List.copyOf(reasons);
    }

    /** Who let it leave. */
    public String by() {
        return entry.authority().by();
    }

    /** When. */
    public Instant at() {
        return entry.authority().at();
    }

    /** SHA-256 of what left. */
    public String digest() {
        return entry.event().digest();
    }
}
