package org.nmirf.node.handover;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something open that somebody answers for.
 *
 * @param title what it is called, for the reader
 * @param language code of the title's language; empty when it is not known
 * @param status where it stands, in the reader's words; may be empty
 * @param due day by which it is due; null when none is set
 * @param address of its page
 */
public record OpenItem(
        UUID id,
        String title,
        String language,
        String status,
        @Nullable LocalDate due,
        String address) {}
