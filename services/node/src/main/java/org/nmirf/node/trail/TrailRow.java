package org.nmirf.node.trail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.site.Heading;

/**
 * One entry as a page shows it.
 *
 * @param heading what the record is called; null when there is no such record
 * @param address of the record's page; null where the reader may not open it
 * @param words what was decided or read, in the reader's language; empty when the act says it all
 */
record TrailRow(
        long sequence,
        Instant at,
        String person,
        String act,
        int revision,
        @Nullable Heading heading,
        @Nullable String address,
        String words,
        String hash) {}
